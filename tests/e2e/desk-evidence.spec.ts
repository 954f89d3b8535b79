import { type Browser, expect, type Page, test } from '@playwright/test'
import { pictureAs } from '../evidence/made-pictures'
import { signedInDesk } from './desk-person'

/** A person with a picture, who shares these parts of the case. Returns the id of the file. */
const sharing = async (page: Page, ...parts: readonly string[]): Promise<string> => {
  await page.goto('/start/desk')
  await page.getByLabel('電話', { exact: true }).check()
  await page.getByRole('button', { name: '次へ' }).click()
  await page.goto('/case/evidence')
  const picture = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await pictureAs('jpeg', 600, 400) }
  await page.getByLabel('ファイルを選ぶ').setInputFiles(picture)
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await expect(page).toHaveURL(/\/case\/evidence\/[0-9a-f-]{36}$/)
  const file = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await page.goto('/case/share')
  for (const part of parts) await page.locator(`input[name=scopes][value=${part}]`).check()
  await page.locator('#mayWrite-no').check()
  await page.locator('[name=days]').first().check()
  await page.getByRole('button', { name: '見てもらう' }).click()
  await expect(page.getByText('いま、見てもらっています')).toBeVisible()
  return file
}

/** The one sheet that is in the queue now and was not before. */
const newSheet = async (volunteer: Page, before: readonly string[]): Promise<string> => {
  const [found = ''] = (await sheetsIn(volunteer)).filter((path) => !before.includes(path))
  expect(found).toMatch(/^\/desk\/case\//)
  return found
}

// No other test shares a case of this situation.
const sheetsIn = async (volunteer: Page): Promise<string[]> => {
  await volunteer.goto('/desk?situation=support-desk')
  const links = volunteer.locator('a[href^="/desk/case/"]')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

const personIn = async (browser: Browser) => (await browser.newContext()).newPage()

test('a picture is seen at the desk by whoever it is shared with, as long as it is', async ({ browser }) => {
  const { page: volunteer } = await signedInDesk(
    await browser.newContext({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false }),
    'volunteer',
  )
  const before = await sheetsIn(volunteer)
  const [open, closed] = [await personIn(browser), await personIn(browser)]
  const file = await sharing(open, 'summary', 'log', 'evidence')
  const sheet = await newSheet(volunteer, before)
  const pictureAt = (path: string, of: string) => `${path}/evidence/${of}/picture`

  await test.step('the copy for looking opens from the sheet', async () => {
    await volunteer.goto(sheet)
    await volunteer.getByRole('link', { name: '証拠 1を見る' }).click()
    await expect(volunteer).toHaveURL(pictureAt(sheet, file))
    await expect
      .poll(() => volunteer.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBe(600)
  })

  await test.step('the person reads that it was looked at', async () => {
    await open.goto('/case/share')
    await expect(open.getByRole('row', { name: /ボランティアA 証拠のファイル/ })).toBeVisible()
  })

  await test.step('taken back, it is gone at once', async () => {
    await open.getByRole('button', { name: '見せるのをやめる' }).click()
    await expect(open.getByText('いま、見てもらっています')).toHaveCount(0)
    const answer = await volunteer.request.get(pictureAt(sheet, file), { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/desk'])
    expect((await volunteer.goto(sheet))?.status()).toBe(404)
  })

  await test.step('where the files are not shared, the sheet has none and their address leads away', async () => {
    const known = await sheetsIn(volunteer)
    const hidden = await sharing(closed, 'summary', 'log')
    const other = await newSheet(volunteer, known)
    await volunteer.goto(other)
    await expect(volunteer.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(volunteer.getByText('証拠のファイル')).toHaveCount(0)
    const answer = await volunteer.request.get(pictureAt(other, hidden), { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([303, '/desk'])
    await closed.goto('/case/share')
    await expect(closed.getByRole('row', { name: /証拠のファイル/ })).toHaveCount(0)
    await closed.getByRole('button', { name: '見せるのをやめる' }).click()
  })
})
