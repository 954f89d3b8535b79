import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openPages, ownPages } from './every-page'
import { personAt, tellSeedStory } from './person'

test('どのページも、重い使いにくさがなく、見出し1つ・日本語・押せる大きさ・横にはみ出さない', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await tellSeedStory(page)
  for (const path of [...openPages, ...ownPages]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), path).toHaveCount(1)
    await expect(page.locator('html'), path).toHaveAttribute('lang', 'ja')
    expect(await page.evaluate(smallTargets), path).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, path).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    const heavy = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect(heavy.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
  }
})

/** Run in the page: what is there to be pressed and lower than 48 px. */
const smallTargets = () =>
  [...document.querySelectorAll('a, button, summary, label.choice')]
    .filter((one) => !one.closest('svg') && !one.classList.contains('skip-link'))
    .map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.height < 47.5 && box.width > 0)
    .map(({ words, box }) => `${words.trim().slice(0, 20)} ${box.height}`)

test('印刷には、画面のボタンや帯が出ない', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/case/summary')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: '画面をかくす' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: '連絡と記録' })).toBeHidden()
  await expect(page.getByText('受付番号', { exact: true })).toBeVisible()
})
