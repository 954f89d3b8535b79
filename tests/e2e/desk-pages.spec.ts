import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { signedInDesk } from './desk-person'

const width = { width: 820, height: 1100 }

/** What every page of the desk must be: one title, no wider than the screen, nothing heavy to use, no two places alike. */
const isUsable = async (page: Page, path: string) => {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide, path).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const heavy = violations.filter(
    ({ impact, id }) => impact === 'serious' || impact === 'critical' || id === 'landmark-unique',
  )
  expect(heavy.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
}

/** A case that its person shares: from the first answer to the desk. */
const shareCase = async (page: Page) => {
  await page.goto('/start/came')
  await page.getByLabel('電話', { exact: true }).check()
  await page.getByRole('button', { name: '次へ' }).click()
  await page.goto('/case/share')
  await page.locator('input[name=scopes]').first().check()
  await page.locator('input[name=mayWrite]').first().check()
  await page.locator('input[name=days]').first().check()
  await page.getByRole('button', { name: '見てもらう' }).click()
  await expect(page).toHaveURL(/#shared$/)
}

test('確認の机のどのページも、重い使いにくさがなく、見出し1つ、横にはみ出さない', async ({
  browser,
  page,
}) => {
  await shareCase(page)
  const volunteer = await signedInDesk(await browser.newContext({ viewport: width }), 'volunteer')
  for (const path of ['/desk', '/desk/account', '/desk/policy']) await isUsable(volunteer.page, path)
  await volunteer.page.goto('/desk')
  const sheet = await volunteer.page.locator('a[href^="/desk/case/"]').first().getAttribute('href')
  await isUsable(volunteer.page, sheet ?? '')
  const lead = await signedInDesk(await browser.newContext({ viewport: width }), 'lead')
  await isUsable(lead.page, '/desk/overview')
  const admin = await signedInDesk(await browser.newContext({ viewport: width }), 'admin')
  await isUsable(admin.page, '/desk/accounts')
})
