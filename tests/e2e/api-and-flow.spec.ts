import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** A site of somebody else: a browser asks from there as from any other. */
const otherSite = async () => {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>x</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

const asked = '/flow?situation=unknown-bill&channel=call&paid=card&day=2026-11-25&time=14:00'

test('ほかのサイトのページから、助言を聞ける。クッキーは送られず、置かれない', async ({
  page,
  baseURL,
  context,
}) => {
  const elsewhere = await otherSite()
  await page.goto(elsewhere.origin)
  const seen: (string | undefined)[] = []
  page.on('request', (request) => seen.push(request.headers().cookie))
  const answers = await page.evaluate(async (origin) => {
    const ask = async (body: unknown) => {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(`${origin}/api/guidance`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      })
      return { status: response.status, body: await response.json() }
    }
    return [
      await ask({ facts: { paid: 'card' } }),
      await ask({ facts: { nope: 1 } }),
      await ask('x'.repeat(70_000)),
    ]
  }, baseURL)
  expect(answers.map(({ status }) => status)).toEqual([200, 400, 413])
  expect(answers[0]?.body).toMatchObject({ emergency: 'paid' })
  expect(answers[1]?.body.error.issues[0]).toMatchObject({ code: 'unknown-fact', paths: ['facts.nope'] })
  expect(seen.every((cookie) => cookie === undefined)).toBe(true)
  expect(await context.cookies()).toEqual([])
  elsewhere.close()
})

test('ほかのサイトからは、ほかの送り先には届かない', async ({ page, baseURL }) => {
  const elsewhere = await otherSite()
  await page.goto(elsewhere.origin)
  const answer = page.waitForResponse(/erase\/confirm/)
  await page.evaluate((origin) => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = `${origin}/case/erase/confirm`
    document.body.append(form)
    form.submit()
  }, baseURL)
  expect((await answer).status()).toBe(403)
  elsewhere.close()
})

test('APIの説明は、どのサイトからも読める', async ({ request }) => {
  const response = await request.get('/api/openapi.json')
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  expect(await response.json()).toMatchObject({ openapi: '3.1.0' })
})

const isTidy = async (page: Page) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const heavy = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(heavy.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}

test('APIの説明のページと流れの図は、360の画面で読める', async ({ page }) => {
  for (const path of ['/about/api', '/flow', asked]) {
    await page.goto(path)
    for (const closed of await page.locator('details:not([open]) > summary').all()) {
      if (await closed.isVisible()) await closed.click()
    }
    await isTidy(page)
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main :is(a, button, summary, label.choice, select, input:not([type=checkbox]))',
        ),
      ]
        .map((one) => ({ words: one.textContent ?? '', box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height > 0 && box.height < 47.5)
        .map(({ words, box }) => `${words.slice(0, 20)} ${box.height}`),
    )
    expect(small, path).toEqual([])
  }
})

test('図の字は15ピクセルより大きく、どの図もはみ出さない', async ({ page }) => {
  await page.goto('/flow')
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<SVGSVGElement>('.flow-sheet')].flatMap((sheet) => {
      const scale = sheet.getBoundingClientRect().width / sheet.viewBox.baseVal.width
      const { right } = sheet.getBoundingClientRect()
      return [...sheet.querySelectorAll('text:not(.flow-number)')].map((text) => ({
        size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        over: text.getBoundingClientRect().right - right,
      }))
    }),
  )
  expect(found.length).toBeGreaterThan(100)
  expect(Math.min(...found.map(({ size }) => size))).toBeGreaterThanOrEqual(14.9)
  expect(Math.max(...found.map(({ over }) => over))).toBeLessThanOrEqual(1)
})

test('紙では、図も文字も、切れずに出る', async ({ page }) => {
  await page.goto(asked)
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 688, height: 1000 })
  const heights = await page
    .locator('.flow-sheet')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  // A4 without its margins is 1,054 px high.
  expect(Math.max(...heights)).toBeLessThan(1054 / 2)
  await expect(page.locator('#flow-paid .flow-lines').getByText('【通る】').first()).toBeVisible()
})

test.describe('JavaScript なしで', () => {
  test.use({ javaScriptEnabled: false })

  test('事実を選ぶと、通る道が見える', async ({ page }) => {
    await page.goto('/flow')
    await page.getByText('日時と事実を選んで').click()
    await page.getByLabel('用件', { exact: true }).selectOption('unknown-bill')
    await page.getByLabel('払ったか', { exact: true }).selectOption('card')
    await page.getByLabel('日付(日本)').fill('2026-11-25')
    await page.getByLabel('時刻(日本)').fill('14:00')
    await page.getByRole('button', { name: 'この事実で見る' }).click()
    await expect(page).toHaveURL(/\/flow\?.*paid=card/)
    await expect(page.getByText('2026年11月25日(水) 14:00')).toBeVisible()
    const paid = page.getByRole('region', { name: 'お金を払った' })
    await expect(paid).toContainText('通る道を太く描いています')
    await paid.getByText('文字で読む').click()
    await expect(paid.getByText('【次の一歩】')).toBeVisible()
  })

  test('同時にはありえない事実は、どれとどれかを言う', async ({ page }) => {
    await page.goto('/flow?paid=no&paidOn=2026-11-01')
    await expect(page.getByText('払ったかと払った日')).toBeVisible()
  })
})
