import { expect, type Page, test } from '@playwright/test'
import { withApp } from '../trust/served-place'
import { openPages, ownPages } from './every-page'
import { personAt, tellSeedStory } from './person'

/** What the browser complains of, and every address that is asked for, from now on. */
const watch = (page: Page, origin: string) => {
  const [complaints, elsewhere]: [string[], string[]] = [[], []]
  page.on('console', (message) => {
    if (/content security policy|permissions policy|hydrat/i.test(message.text())) {
      complaints.push(`${page.url()} ${message.text()}`)
    }
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  page.context().on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url())
  })
  return { complaints, elsewhere }
}

test('どのページも、決まりを破らず、よその場所へ何も取りに行かない', async ({ page, baseURL }, {
  project,
}) => {
  test.setTimeout(600_000)
  const { complaints, elsewhere } = watch(page, baseURL ?? '')
  await tellSeedStory(page)
  for (const path of [...openPages, ...ownPages]) {
    await page.goto(path, { waitUntil: 'load' })
    const seen = await page.evaluate(() => ({
      styled: [...document.styleSheets].some(({ cssRules }) => cssRules.length > 0),
      inline: document.querySelectorAll('script:not([src]):not([nonce]), style:not([nonce]), [onclick]')
        .length,
    }))
    const byReact = project.name === 'script' && path !== '/now'
    if (byReact) {
      await page.waitForFunction(() =>
        Object.keys(document).some((key) => key.startsWith('__reactContainer')),
      )
    }
    expect({ ...seen, hydrated: byReact }, path).toEqual({ styled: true, hydrated: byReact, inline: 0 })
  }
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
})

test('送りすぎて待つときも、書いたものは前の画面に残る', async ({ page }) => {
  test.setTimeout(600_000)
  await withApp(
    async ({ origin }) => {
      await page.goto(`${origin}/start/came`)
      await personAt(page).choose('電話')
      await page.goto(`${origin}/case/log/add`)
      const sendMany = Array.from({ length: 120 }, () =>
        page.request.post(`${origin}/case/keys/kept`, { form: {}, headers: { origin }, maxRedirects: 0 }),
      )
      await Promise.all(sendMany)
      await page.locator('#words').fill('いまから取りに行くと言われた')
      const saved = page.waitForResponse((response) => response.request().method() === 'POST')
      await page.locator('main form button[type=submit]').last().click()
      const response = await saved
      expect(response.status()).toBe(429)
      expect(Number(response.headers()['retry-after'])).toBeLessThanOrEqual(60)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/待ってください/)
      await page.goBack()
      await expect(page.locator('#words')).toHaveValue('いまから取りに行くと言われた')
    },
    { env: { LIMITS_FACTOR: '1' } },
  )
})
