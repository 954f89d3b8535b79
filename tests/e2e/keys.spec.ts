import { randomInt } from 'node:crypto'
import { type APIResponse, type Browser, expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

/** A browser of its own, on a network of its own: tries are counted for each network. */
const newBrowser = async (browser: Browser): Promise<Page> => {
  const group = () => randomInt(0x10000).toString(16)
  const network = { 'x-forwarded-for': `2001:db8:${group()}:${group()}::1` }
  return (await browser.newContext({ extraHTTPHeaders: network })).newPage()
}

const begin = async (page: Page) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await personAt(page).sees('どんな用件ですか')
}

type Keys = { number: string; words: string[] }

const readSlip = async (page: Page): Promise<Keys> => ({
  number: (await page.locator('.slip-number').textContent()) ?? '',
  words: await page.locator('.slip-words > li').allTextContents(),
})

/** Makes the words and copies them from the screen, as the person would onto paper. */
const makeKeys = async (page: Page): Promise<Keys> => {
  await page.goto('/case/keys')
  await page.getByRole('button', { name: 'ことばを作る' }).click()
  await expect(page.locator('.slip-words > li')).toHaveCount(5)
  return readSlip(page)
}

const open = async (page: Page, number: string, words: string) => {
  await page.goto('/resume')
  await page.locator('#number').fill(number)
  await page.locator('#words').fill(words)
  await page.getByRole('button', { name: '記録を開く' }).click()
}

const noMatch = 'この番号とことばの組み合わせでは、開けませんでした'

const expectNoMatch = async (page: Page) => {
  await expect(page).toHaveURL(/\/resume$/)
  await expect(page.locator('#words-error')).toContainText(noMatch)
}

test('番号とことばで、別の端末から続きを開ける', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(here)
  await here.goto('/case/advice')
  await here.getByRole('link', { name: '番号とことばを書きとめる' }).click()
  await here.getByRole('button', { name: 'ことばを作る' }).click()
  await expect(here).toHaveURL(/\/case\/keys$/)
  const keys = await readSlip(here)
  expect(keys.number).toMatch(/^\d{4} \d{4}$/)
  await here.reload()
  expect(await readSlip(here)).toEqual(keys)
  await here.getByRole('button', { name: '書きとめました' }).click()
  await personAt(here).sees('どんな用件ですか')
  for (const path of ['/case/advice', '/case/log']) {
    await here.goto(path)
    await expect(here.getByRole('link', { name: '番号とことばを書きとめる' })).toHaveCount(0)
  }
  await here.goto('/case/keys')
  await expect(here.getByText(keys.number)).toBeVisible()
  for (const word of keys.words) await expect(here.getByText(word, { exact: true })).toHaveCount(0)

  await open(there, keys.number, keys.words.map((word, at) => `${at + 1} ${word}`).join('\n'))
  await personAt(there).sees('どんな用件ですか')
  await personAt(there).choose('身におぼえのない請求')
  await here.goto('/case/log')
  await expect(here.getByText('身におぼえのない請求')).toBeVisible()
})

/** Each answer has a nonce of its own, always as long. */
const withoutNonce = (answer: APIResponse, text: string): string => {
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1]
  return nonce ? text.replaceAll(nonce, 'NONCE') : text
}

test('ちがうことば・ない番号は、同じ返事。打ったものは残り、正しく直すと開く', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(here)
  const { number, words } = await makeKeys(here)
  const other = words.toReversed().join('・')
  await open(there, number, other)
  await expectNoMatch(there)
  await expect(there.locator('#number')).toHaveValue(number)
  await expect(there.locator('#words')).toHaveValue(other)
  await there.reload()
  await expect(there.locator('#words')).toHaveValue(other)
  await open(there, '57240001', other)
  await expect(there.locator('#number-error')).toContainText('見くらべて')
  await open(there, '00000000', other)
  await expectNoMatch(there)
  await open(there, number.replace(' ', '−'), toKatakana(words.join('、')))
  await personAt(there).sees('どんな用件ですか')
  await there.goto('/resume')
  await expect(there.locator('#words')).toHaveValue('')
})

const toKatakana = (hiragana: string) =>
  hiragana.replace(/[ぁ-ゖ]/g, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) + 0x60))

test('一覧にないことばは、どれかを言い、近いことばを見せる', async ({ browser }) => {
  const there = await newBrowser(browser)
  await begin(there)
  const { number, words } = await makeKeys(there)
  await open(there, number, [`${words[0]}ん`, ...words.slice(1)].join(' '))
  await expect(there.locator('#words-error')).toContainText(`「${words[0]}ん」ということばは、ありません`)
  await expect(there.locator('#words-error')).toContainText(`「${words[0]}」`)
  await expect(there.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#words')
})

test('何度もまちがえると待つ時間が出て、ほかの人は待たない', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(here)
  const { number, words } = await makeKeys(here)
  const wrong = words.toReversed().join(' ')
  await there.goto('/resume')
  const { origin } = new URL(there.url())
  for (let tries = 0; tries < 6; tries++) {
    const form = { number, words: wrong }
    const sent = { form, headers: { origin }, maxRedirects: 0 }
    expect((await there.request.post('/resume/words', sent)).status()).toBe(303)
  }
  await there.goto('/resume')
  await expectNoMatch(there)
  await open(there, number, words.join(' '))
  await expect(there.locator('#error-summary')).toContainText(/\d+秒待って、もう一度/)
  await expect(there.locator('#words')).toHaveValue(words.join(' '))
  const elsewhere = await newBrowser(browser)
  await open(elsewhere, number, words.join(' '))
  await personAt(elsewhere).sees('どんな用件ですか')
})

test('この端末から消すと、ことばでしか開けない', async ({ browser }) => {
  const page = await newBrowser(browser)
  await begin(page)
  const keys = await makeKeys(page)
  await page.goto('/case/leave')
  await expect(page.getByText('ことばをまだ書きとめていません')).toBeVisible()
  await page.goto('/case/keys')
  await page.getByRole('button', { name: '書きとめました' }).click()
  await page.goto('/case/log')
  await page.getByRole('link', { name: 'この端末から消す' }).click()
  await expect(page.getByText('ことばをまだ書きとめていません')).toHaveCount(0)
  await page.getByRole('button', { name: 'この端末から消す' }).click()
  await personAt(page).sees('この端末から消しました')
  expect(await page.context().cookies()).toEqual([])
  await page.goto('/case/log')
  await expect(page.getByText('書きかけの記録がありません')).toBeVisible()
  await open(page, keys.number, keys.words.join(' '))
  await personAt(page).sees('どんな用件ですか')
})

test('記録をすべて消すと、ことばでも開けない', async ({ browser }) => {
  const page = await newBrowser(browser)
  await begin(page)
  const keys = await makeKeys(page)
  await page.goto('/case/erase')
  await page.getByRole('button', { name: '記録をすべて消す' }).click()
  await personAt(page).sees('記録を消しました')
  await open(page, keys.number, keys.words.join(' '))
  await expectNoMatch(page)
})

test('別の記録がある端末では、先に知らせてから開く', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(here)
  const keys = await makeKeys(here)
  await there.goto('/start/court')
  await personAt(there).choose('わからない')
  const others = there.url()
  await open(there, keys.number, keys.words.join(''))
  await personAt(there).sees('どんな用件ですか')
  expect(there.url()).not.toBe(others)
  await there.goto('/resume')
  await expect(there.getByText('別の記録を開くと')).toBeVisible()
})

test('作り直すと、前のことばは使えない。2つの画面でも、いまのことばを見せる', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(here)
  const old = await makeKeys(here)
  const second = await here.context().newPage()
  await here.context().clearCookies({ name: 'words' })
  await second.goto('/case/keys')
  await second.getByRole('button', { name: 'ことばを新しく作る' }).click()
  const current = await readSlip(second)
  expect(current.words).not.toEqual(old.words)
  expect(current.number).toBe(old.number)
  await here.getByRole('button', { name: '書きとめました' }).click()
  expect(await readSlip(here)).toEqual(current)
  await open(there, old.number, old.words.join(' '))
  await expectNoMatch(there)
})

test('控えだけが印刷され、画面のほかの文字は紙に出ない', async ({ browser, javaScriptEnabled }) => {
  const page = await newBrowser(browser)
  await begin(page)
  await makeKeys(page)
  await expect(page.getByRole('button', { name: '控えを印刷する' })).toHaveCount(javaScriptEnabled ? 1 : 0)
  await expect(page.getByText('この控えだけが印刷されます')).toHaveCount(javaScriptEnabled ? 0 : 1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.slip')).toBeVisible()
  await expect(page.getByText('続きを開くための控え')).toBeVisible()
  await expect(page.getByText(/開くところ:.*\/resume/)).toBeVisible()
  for (const hidden of ['.page-title', '.frame-foot', '.frame-bar', '.button']) {
    for (const one of await page.locator(hidden).all()) await expect(one).toBeHidden()
  }
})

test('番号もことばも、アドレスと題名に出ない', async ({ browser }) => {
  const [here, there] = [await newBrowser(browser), await newBrowser(browser)]
  const seen: string[] = []
  for (const page of [here, there]) {
    page.on('request', (request) => seen.push(decodeURIComponent(request.url())))
    page.on('load', async () => seen.push(await page.title().catch(() => '')))
  }
  await begin(here)
  const { number, words } = await makeKeys(here)
  await open(there, number, words.toReversed().join(' '))
  await open(there, number, words.join(' '))
  for (const secret of [number, number.replace(' ', ''), ...words]) {
    expect(seen.filter((one) => one.includes(secret))).toEqual([])
  }
})

test('ちがうことば・ない番号・消した記録への返事は、1バイトもちがわない', async ({ browser }) => {
  const [known, erased] = [await newBrowser(browser), await newBrowser(browser)]
  await begin(known)
  const { number, words } = await makeKeys(known)
  await begin(erased)
  const gone = await makeKeys(erased)
  await erased.goto('/case/erase')
  await erased.getByRole('button', { name: '記録をすべて消す' }).click()

  const answerTo = async (tried: string) => {
    const { request } = (await newBrowser(browser)).context()
    const origin = new URL(known.url()).origin
    const sent = { form: { number: tried, words: words.toReversed().join(' ') }, headers: { origin } }
    const answer = await request.post('/resume/words', { ...sent, maxRedirects: 0 })
    const { date: _, 'x-request-id': id, 'set-cookie': cookie = '', ...headers } = answer.headers()
    expect(id).toMatch(/^[\da-f-]{36}$/)
    const next = await request.get('/resume')
    const page = withoutNonce(next, await next.text()).replaceAll(tried, 'N')
    const said = withoutNonce(answer, JSON.stringify(headers))
    return { headers: said, cookie: cookie.length, page }
  }
  const wrong = await answerTo(number)
  expect(wrong.page).toContain(noMatch)
  expect(await answerTo('0000 0000')).toEqual(wrong)
  expect(await answerTo(gone.number)).toEqual(wrong)
})
