import { execFileSync } from 'node:child_process'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

const letter = '/case/letters/refusal-letter'

/** The seed story to the day on which the counsellor advised to write. */
const hearAdvice = async (page: Page) => {
  const person = personAt(page)
  await page.goto('/case/unknown-bill/call188')
  await person.report('電話して、話せた', { withWhom: 'ヤマダさん' })
  await person.write('支払わないと、書面で伝える。')
  await person.choose('本当にあると確かめた')
  await person.choose('はい')
  await person.choose('言っていない')
  await person.report('あとでかける')
  await person.sees(/断りの手紙は、必要なときだけ書きます/)
}

const save = (page: Page) => page.getByRole('button', { name: '保存して、文を確かめる' }).click()

const fill = async (page: Page, fields: Readonly<Record<string, string>>) => {
  for (const [name, words] of Object.entries(fields)) await page.locator(`#${name}`).fill(words)
}

/** The text of the PDF, without its spaces. */
const pdfText = async (page: Page): Promise<string> => {
  const href = await page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href')
  const input = await (await page.request.get(href ?? '')).body()
  return execFileSync('pdftotext', ['-', '-'], { input, encoding: 'utf8' }).replace(/\s+/g, '')
}

const atPage = async (browser: Browser, javaScriptEnabled: boolean, story: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await tellSeedStory(page)
  await story(page)
  await context.close()
}

const writeLetter = async (page: Page) => {
  await page.goto(letter)
  await expect(page.getByText('断りの手紙:まだ書きません')).toBeVisible()
  await expect(page.getByText('消費生活センターの相談員に、手紙をすすめられる')).toBeVisible()
  await expect(page.locator('#point')).toHaveCount(0)

  await hearAdvice(page)
  await page.getByRole('link', { name: '断りの手紙を書く' }).click()
  await expect(page.getByText('断りの手紙:相談員と確かめてから送ります')).toBeVisible()
  await expect(page.locator('#toName')).toHaveValue('レンタル◯◯ △△店')
  await expect(page.locator('#claim')).toHaveValue(/漫画の延滞料金/)
  await expect(page.locator('#story')).toHaveValue('')

  await fill(page, { story: '返却が遅れてすみません。分割で払います。', point: 'よろしくお願いします。' })
  await save(page)
  await expect(page.getByRole('heading', { name: /紙にする前に、書くところ/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /この文で紙をつくる/ })).toHaveCount(0)
  await expect(page.locator('mark').first()).toContainText('返却が遅れ')
  await expect(page.getByText(/相談員に確かめるまで、書きません/).first()).toBeVisible()
  await expect(page.locator('#story')).toHaveValue('返却が遅れてすみません。分割で払います。')

  await page.getByRole('link', { name: '「支払いません」と書きます' }).click()
  await expect(page.locator('#point')).toBeInViewport()
  await page.getByLabel('ここに書く', { exact: true }).check()
  await page.getByLabel('書面の返事がほしい', { exact: true }).check()
  await fill(page, {
    ...{ toName: 'レンタル◯◯ △△店 御中', toAddress: '東京都◯◯区1-2-3' },
    ...{ fromName: 'ミカズキ ハナ', fromAddress: '千葉県◯◯市4-5-6' },
    ...{ story: '11月21日に電話がありました。私は借りていません。', point: 'この請求は、支払いません。' },
    ...{ answer: '返事は、書面で送ってください。' },
  })
  await save(page)
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: '紙にすると、こうなります' })).toBeVisible()

  await page.getByRole('button', { name: 'この文で紙をつくる(PDF)' }).click()
  await expect(page).toHaveURL(/\/case\/paper\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('請求についてのお知らせ')
  const text = await pdfText(page)
  for (const words of ['レンタル◯◯△△店御中', 'ミカズキハナ', 'この請求は、支払いません。']) {
    expect(text).toContain(words)
  }
  // It goes to the other side: nothing of this app, and no number of the case.
  expect(text).not.toMatch(/国や消費生活センター|このメモの番号|落ち着いて/)

  await page.goto(letter)
  await expect(page.locator('#point')).toHaveValue('この請求は、支払いません。')
  await page.getByText('前に出した紙 1つ').click()
  await expect(page.getByRole('link', { name: /に出したもの/ })).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test(`断りの手紙:すすめられるまで書けず、書いて、直して、紙になる(JavaScript ${javaScriptEnabled ? 'あり' : 'なし'})`, async ({
    browser,
  }) => {
    await atPage(browser, javaScriptEnabled, writeLetter)
  })
}

test('手で書くと選ぶと名前の欄は隠れ、直している間は紙にするボタンが待つ', async ({ page }) => {
  await tellSeedStory(page)
  await hearAdvice(page)
  await page.goto(letter)
  await page.getByLabel(/^内容証明 縦書き/).check()
  await expect(page.getByText(/^いまの長さ:/)).toContainText('行・1枚')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  await page.getByLabel('ふつうの手紙', { exact: true }).check()
  await expect(page.getByText(/^いまの長さ:/)).toBeHidden()
  await page.getByLabel('手で書く', { exact: true }).check()
  await expect(page.locator('#fromName')).toBeHidden()
  await page.getByLabel('返事はいらない', { exact: true }).check()
  await fill(page, { toAddress: '東京都◯◯区1-2-3', point: 'この請求は、支払いません。' })
  await save(page)
  await expect(page.getByRole('button', { name: /この文で紙をつくる/ })).toBeVisible()
  await expect(page.locator('#fromName')).toBeHidden()
  await page.locator('#point').press('End')
  await page.locator('#point').pressSequentially('以上です。')
  await expect(page.getByRole('button', { name: /この文で紙をつくる/ })).toBeHidden()
  await expect(page.getByText('直したところを、先に下で保存します。')).toBeVisible()
})
