import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const begin = async (page: Page) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await personAt(page).sees('どんな用件ですか')
}

const cookieOf = async (context: BrowserContext) =>
  (await context.cookies()).find(({ name }) => name === 'ochitsuite')

/** Whether a cookie from before still opens the case. */
const opens = async (page: Page, value: string) => {
  const answer = await page.request.get('/case/log', {
    headers: { cookie: `ochitsuite=${value}` },
    maxRedirects: 0,
  })
  return answer.status() === 200
}

test('ことばを作る・端末を共用にする・かくして開くたびに、前のクッキーは使えなくなる', async ({
  page,
  context,
  browser,
}) => {
  await begin(page)
  const other = await (await browser.newContext()).newPage()
  const change = async (press: () => Promise<void>) => {
    const before = await cookieOf(context)
    await press()
    expect((await cookieOf(context))?.value).not.toBe(before?.value)
    expect(await opens(other, before?.value ?? '')).toBe(false)
    expect(await opens(other, (await cookieOf(context))?.value ?? '')).toBe(true)
  }
  await page.goto('/case/keys')
  await change(() => page.getByRole('button', { name: 'ことばを作る' }).click())
  await expect(page.locator('.slip-words > li')).toHaveCount(5)
  await change(async () => {
    await page.getByLabel('この端末は、ほかの人も使う').check()
    await page.getByRole('button', { name: '書きとめました' }).click()
    await personAt(page).sees('どんな用件ですか')
  })
  expect((await cookieOf(context))?.expires).toBe(-1)
  await change(async () => {
    await page.getByRole('button', { name: '画面をかくす' }).click()
    await page.goto('/resume')
    await page.getByRole('button', { name: '続きを開く' }).click()
    await personAt(page).sees('どんな用件ですか')
  })
  await page.goto('/case/leave')
  await change(() => page.getByRole('button', { name: '自分だけが使う' }).click())
  expect((await cookieOf(context))?.expires).toBeGreaterThan(0)
})

test('記録を残す日数を選ぶと、消える日が変わる', async ({ page }) => {
  await begin(page)
  await page.goto('/case/log')
  await expect(page.getByText(/この記録は、\d+年\d+月\d+日に消えます。.*180日/)).toBeVisible()
  await page.getByRole('link', { name: '残す日数を選ぶ' }).click()
  await expect(page.getByLabel('180日')).toBeChecked()
  await page.getByLabel('30日').check()
  await page.getByRole('button', { name: 'この日数にする' }).click()
  await expect(page.getByText(/その日から30日残ります/)).toBeVisible()
})

test('この端末から消すと、サイトが残したものも消すようブラウザーに言う', async ({ page, context }) => {
  await begin(page)
  await page.goto('/case/leave')
  const answered = page.waitForResponse(/leave\/confirm/)
  await page.getByRole('button', { name: 'この端末から消す' }).click()
  // `headers()` leaves out what the browser keeps to itself.
  expect((await (await answered).allHeaders())['clear-site-data']).toBe('"cache", "cookies", "storage"')
  await personAt(page).sees('この端末から消しました')
  expect(await context.cookies()).toEqual([])
})
