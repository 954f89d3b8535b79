import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'

const banner = 'これは見本です。入力したことは、止めると消えます。'

let folder: string
let demo: ChildProcess
let base = ''
let links: readonly string[] = []

// The build is there: the server of the other tests made it.
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ochitsuite-demo-test-'))
  const env = { ...process.env, PORT: '0', HOST: '', TMPDIR: folder }
  demo = spawn('npm', ['run', 'demo'], { cwd: join(import.meta.dirname, '../..'), env, detached: true })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    demo.stdout?.on('data', (data) => {
      said += data
      if (said.includes('Ctrl-C stops it')) resolve()
    })
    demo.once('exit', () => reject(new Error(said)))
  })
  links = said.match(/http:\S+\/demo\/\S+/g) ?? []
  base = new URL(links[0] ?? '').origin
})

test.afterAll(() => {
  if (demo.exitCode === null && demo.signalCode === null) process.kill(-(demo.pid ?? 0), 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A browser that opened one of the links; it notes what it asked of anybody else. */
const opened = async (browser: Browser, link: number, elsewhere: string[]): Promise<Page> => {
  const wide = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false }
  const page = await (await browser.newContext(wide)).newPage()
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== base)
      elsewhere.push(request.url())
  })
  await page.goto(links[link] ?? '')
  return page
}

const isMarked = async (page: Page, path: string) => {
  await page.goto(`${base}${path}`)
  await expect(page.getByText(banner), path).toBeVisible()
}

test('the demo: three links, ten cases, a mark on every page and paper, and nothing left of it', async ({
  browser,
}) => {
  test.slow()
  const elsewhere: string[] = []
  const [volunteer, lead, person] = [
    await opened(browser, 0, elsewhere),
    await opened(browser, 1, elsewhere),
    await opened(browser, 2, elsewhere),
  ]

  await test.step('the volunteer: the queue, the urgent first, and a sheet', async () => {
    await expect(volunteer).toHaveURL(`${base}/desk`)
    const rows = volunteer.locator('.queue-row')
    await expect(rows).toHaveCount(9)
    await expect(rows.first()).toContainText('いちばん急ぐ')
    await expect(volunteer.getByText(banner)).toBeVisible()
    await rows.first().getByRole('link').click()
    await expect(volunteer.locator('.desk-title')).toContainText('身の危険')
    await expect(volunteer.getByRole('button', { name: 'この記録を受け持つ' })).toBeVisible()
  })

  await test.step('every case of the lead opens; the overview has counts', async () => {
    const sheets = await lead
      .locator('a[href^="/desk/case/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const path of sheets) await isMarked(lead, path)
    await isMarked(lead, '/desk/overview')
    await expect(lead.getByRole('row', { name: /身におぼえのない請求 3/ })).toBeVisible()
  })

  await test.step('the person answers, and the volunteer reads it', async () => {
    await expect(person).toHaveURL(`${base}/case/questions`)
    await person.getByLabel('答え').fill('先月から、4通です')
    await person.getByRole('button', { name: '答える', exact: true }).click()
    await expect(person.getByText('先月から、4通です')).toBeVisible()
    await volunteer.goto(`${base}/desk?situation=threat-mail`)
    await volunteer.locator('.queue-link').click()
    await expect(volunteer.locator('#history ~ ol')).toContainText('先月から、4通です')
  })

  await test.step('every page and every sheet of paper is marked', async () => {
    for (const path of ['/', '/call', '/now', '/nope', '/case/log', '/case/papers'])
      await isMarked(person, path)
    await person.goto(`${base}/case/summary`)
    await person.getByRole('button', { name: '印刷用の紙をつくる' }).click()
    await expect(person).toHaveURL(/\/case\/paper\/\d+$/)
    const href = await person.getByRole('link', { name: 'PDFを開く' }).getAttribute('href')
    const pdf = await person.request.get(`${base}${href}`)
    const text = execFileSync('pdftotext', ['-', '-'], { input: await pdf.body(), encoding: 'utf8' })
    // It is turned, and read letter by letter.
    expect(text.split(/\s+/)).toEqual(expect.arrayContaining(['見', '本']))
    await person.emulateMedia({ media: 'print' })
    await expect(person.locator('.demo-mark')).toBeVisible()
  })

  await test.step('a link lets in once', async () => {
    expect((await lead.goto(links[0] ?? ''))?.status()).toBe(404)
  })
  expect(elsewhere).toEqual([])

  await test.step('Ctrl-C ends it, and its folder is gone', async () => {
    const ended = once(demo, 'exit')
    // As a terminal sends it: to everybody at once.
    process.kill(-(demo.pid ?? 0), 'SIGINT')
    await ended
    await expect
      .poll(() => readdirSync(folder).filter((name) => name.startsWith('ochitsuite')), { timeout: 20_000 })
      .toEqual([])
  })
})
