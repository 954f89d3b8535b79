import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { browserPath } from './browser'
import { tellSeedStory } from './person'

// Pictures of every page of a running app, on a phone and on a desk, and the summary on paper, to be looked at:
// npm run pictures -- http://localhost:3000

const baseURL = process.argv[2] ?? 'http://localhost:3000'
const folder = 'tests/e2e/pictures'

const paths = {
  first: '/',
  call: '/call',
  number: '/check/number',
  message: '/check/message',
  which: '/case/which',
  desks: '/case/desks',
  start: '/start/came',
  harm: '/start/harm',
  settle: '/case/unknown-bill/settle',
  question: '/case/unknown-bill/theyKnow',
  words: '/case/unknown-bill/traderName',
  centre: '/case/unknown-bill/call188',
  advice: '/case/advice',
  log: '/case/log',
  summary: '/case/summary',
  fill: '/case/summary/fill',
  script: '/case/script',
  erase: '/case/erase',
  keys: '/case/keys',
  leave: '/case/leave',
  resume: '/resume',
  contacts: '/contacts',
  found: '/help/found-data',
  now: '/now',
  flow: '/flow',
  missing: '/nope',
} as const

/** A screen capture now and then fails while a page is still settling: once more is enough. */
const capture = async (page: Page, path: string, fullPage = false) => {
  await page.screenshot({ path, fullPage }).catch(async () => {
    await page.waitForTimeout(300)
    await page.screenshot({ path, fullPage })
  })
}

const executablePath = browserPath()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
})
const page = await browser.newPage({ baseURL, locale: 'ja-JP', reducedMotion: 'reduce' })
mkdirSync(folder, { recursive: true })
await page.setViewportSize({ width: 360, height: 740 })
await tellSeedStory(page)
for (const [name, path] of Object.entries(paths)) {
  await page.goto(path)
  await page.setViewportSize({ width: 360, height: 740 })
  await capture(page, `${folder}/${name}-360.png`)
  await capture(page, `${folder}/${name}-360-whole.png`, true)
  await page.setViewportSize({ width: 1280, height: 800 })
  await capture(page, `${folder}/${name}-1280.png`)
}
await page.goto('/case/summary')
await page.pdf({ path: `${folder}/summary.pdf`, format: 'A4' })
await browser.close()
