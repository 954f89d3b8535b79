import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, devices, expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

// The app at three moments, each on a server of its own whose clock was set (serve-at.ts).
test.describe.configure({ mode: 'serial' })

const clock = fileURLToPath(import.meta.resolve('./serve-at.ts'))

type Serving = { address: string; stop: () => Promise<void> }

const isReady = (address: string) =>
  fetch(`${address}/api/ready`).then(
    (answer) => answer.ok,
    () => false,
  )

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null || server.signalCode !== null) return
  const closed = new Promise((done) => server.once('close', done))
  const hard = setTimeout(() => server.kill('SIGKILL'), 5_000)
  server.kill('SIGTERM')
  await closed
  clearTimeout(hard)
}

const serveAt = async (moment: string, port: number): Promise<Serving> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ochitsuite-contacts-'))
  const server = spawn(process.execPath, ['--import', 'tsx', clock, moment], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: 'ignore',
  })
  // Also when the tests are broken off before their end.
  process.once('exit', () => server.kill('SIGKILL'))
  const address = `http://localhost:${port}`
  const end = async () => {
    await stop(server)
    rmSync(dataDir, { recursive: true, force: true })
  }
  await expect
    .poll(() => isReady(address), { timeout: 50_000, intervals: [200] })
    .toBe(true)
    .catch(async (error: unknown) => {
      await end()
      throw error
    })
  return { address, stop: end }
}

/** A phone without JavaScript at that server. */
const phoneAt = async (browser: Browser, { address }: Serving): Promise<Page> => {
  const context = await browser.newContext({
    ...devices['Desktop Chrome'],
    viewport: { width: 360, height: 740 },
    baseURL: address,
    locale: 'ja-JP',
    javaScriptEnabled: false,
  })
  return context.newPage()
}

const bar = (page: Page) => page.getByRole('navigation', { name: '連絡と記録' }).getByRole('link').first()
const cards = (page: Page) => page.locator('main section.card > .card-head').locator('h2, h3')
const card = (page: Page, id: string) => page.locator(`[id="${id}"]`)

const atMoment = (moment: string, port: number, what: (page: () => Page) => void) =>
  test.describe(moment, () => {
    let serving: Serving | null = null
    let page: Page | null = null
    test.beforeAll(async () => {
      serving = await serveAt(moment, port)
    })
    test.beforeEach(async ({ browser }) => {
      if (serving) page = await phoneAt(browser, serving)
    })
    test.afterEach(() => page?.context().close())
    test.afterAll(() => serving?.stop())
    what(() => {
      if (!page) throw new Error('no page')
      return page
    })
  })

atMoment('2026-11-20T18:30:00+09:00', 3196, (at) => {
  test('金曜 18:30:188 は地域でちがい、多くはあす 10:00 から', async () => {
    const page = at()
    await page.goto('/')
    await expect(bar(page)).toContainText('多くはあす 10:00から')
    await page.getByRole('link', { name: '電話する窓口' }).click()
    await personAt(page).sees(/いま話せる.*窓口/)
    await expect(page.getByText('11月20日(金) 18:30 現在(日本時間)')).toBeVisible()
    await expect(cards(page).first()).toHaveText('消費者ホットライン 188')
    await expect(card(page, '188')).toContainText('時間は地域でちがいます。多くはあす 10:00から')
    await expect(page.getByRole('heading', { name: '今夜できること' })).toBeVisible()
    await expect(card(page, 'police-station')).toContainText('24時間')
    await page.goto('/now')
    await expect(page.getByText('11月20日(金) 18:30 現在(日本時間)')).toBeVisible()
    await expect(page.getByText('時間は地域でちがいます。多くはあす 10:00から')).toBeVisible()
    await expect(page.getByText('時間外。次は火曜 11:00')).toBeVisible()
  })

  test('払ったあとの夜は、銀行と警察署が先で、188 でも「待つ」でもない', async () => {
    const page = at()
    await page.goto('/start/harm')
    await personAt(page).choose('お金を払った・送った')
    await personAt(page).choose('銀行などの振込')
    await expect(bar(page)).toContainText('銀行の番号')
    await bar(page).click()
    await expect(page).toHaveURL(/\/contacts#bank$/)
    await expect(bar(page)).toContainText('銀行の番号')
    await expect(cards(page).first()).toHaveText('銀行(振込先の銀行と、自分の銀行)')
    const names = await cards(page).allTextContents()
    expect(names.indexOf('近くの警察署')).toBeLessThan(names.indexOf('消費者ホットライン 188'))
    await expect(page.getByText('振込先の銀行と、自分の銀行に、いま電話します。')).toBeVisible()
    const firstNumber = page.locator('main a[href^="tel:"]').first()
    await expect(firstNumber).toHaveAttribute('href', 'tel:%239110')
    await expect(page.locator('main')).not.toContainText(/待(つ|ち|っ)/)
  })

  test('郵便番号から県のセンターが出て、住所に番号は残らない', async () => {
    const page = at()
    await page.goto('/contacts')
    await page.getByText('郵便番号から、近くの窓口を出す').click()
    await page.getByLabel('郵便番号(7けた)').fill('12-345')
    await page.getByRole('button', { name: '窓口を出す' }).click()
    await expect(page.getByText('都道府県がわかりませんでした')).toBeVisible()
    await expect(page.getByLabel('郵便番号(7けた)')).toHaveValue('12-345')
    expect(page.url()).not.toContain('345')
    await page.getByLabel('郵便番号(7けた)').fill('３８０－８５７０')
    await page.getByRole('button', { name: '窓口を出す' }).click()
    expect(new URL(page.url()).search).toBe('')
    await expect(card(page, 'centre-20')).toContainText('次は火曜 8:30')
    await expect(card(page, 'centre-20').getByRole('link', { name: /電話する/ })).toHaveAttribute(
      'href',
      'tel:0263403660',
    )
    const kept = await page.context().cookies()
    expect(kept).toMatchObject([
      { name: 'area', value: '20', path: '/contacts', httpOnly: true, expires: -1 },
    ])
  })

  test('188 につながらない電話には、つながる番号を出し、もどせる', async () => {
    const page = at()
    await page.goto('/contacts')
    await page.getByRole('button', { name: '188 につながらない電話です' }).click()
    await expect(cards(page).first()).toHaveText('国民生活センター お昼の消費生活相談')
    await expect(page.locator('a[href="tel:188"]')).toHaveCount(0)
    await expect(bar(page)).toContainText('国民生活センター')
    await page.getByRole('button', { name: '188 も出す' }).click()
    await expect(cards(page).first()).toHaveText('消費者ホットライン 188')
  })
})

atMoment('2026-12-30T14:00:00+09:00', 3197, (at) => {
  test('12月30日:188 は年末年始の休みで、帯は次にできることへ進む', async () => {
    const page = at()
    await page.goto('/')
    await expect(bar(page)).toContainText('年末年始は休み')
    await bar(page).click()
    await expect(page).toHaveURL(/\/contacts#188$/)
    await expect(page.getByText('12月30日(水) 14:00 現在(日本時間)')).toBeVisible()
    await expect(card(page, '188')).toContainText('年末年始は休み。次は月曜 9:00')
    await expect(page.getByRole('heading', { name: 'いまできること' })).toBeVisible()
    await page.goto('/now')
    await expect(page.getByText('年末年始は休み。次は月曜 9:00')).toBeVisible()
  })
})

atMoment('2026-11-21T18:20:00+09:00', 3196, (at) => {
  test('土曜 18:20:次は日曜 10:00、警察署と 110 は 24時間', async () => {
    const page = at()
    await page.goto('/contacts')
    await expect(page.getByText('11月21日(土) 18:20 現在(日本時間)')).toBeVisible()
    await expect(card(page, '188')).toContainText('多くはあす 10:00から')
    for (const id of ['police-station', '110']) await expect(card(page, id)).toContainText('24時間')
    await page.goto('/now')
    await expect(page.getByText('11月21日(土) 18:20 現在(日本時間)')).toBeVisible()
  })
})
