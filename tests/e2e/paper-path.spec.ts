import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

/** The text of the PDF that the page offers, read by another program than the one that wrote it. */
const pdfOf = async (page: Page): Promise<{ bytes: Buffer; text: string }> => {
  const href = await page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href')
  const response = await page.request.get(href ?? '')
  expect(response.headers()['content-type']).toBe('application/pdf')
  expect(response.headers()['cache-control']).toBe('no-store')
  const bytes = await response.body()
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  return { bytes, text: text.replace(/\s+/g, ' ') }
}

const begin = async (page: Page) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
}

test('メモを紙にする:PDFに書いたことが全部あり、もう一度出しても同じもの', async ({ page }) => {
  await tellSeedStory(page)
  await page.goto('/case/summary')
  await page.getByRole('button', { name: '印刷用の紙をつくる' }).click()
  await expect(page).toHaveURL(/\/case\/paper\/\d+$/)
  const first = await pdfOf(page)
  for (const words of [
    '相談のための本人メモ',
    'レンタル◯◯ △△店',
    'スズキさん',
    '漫画の延滞料金',
    '3,300円',
    '0XX-123-4567',
    '11月21日の午前',
    'どう断ればよいか',
    // I3: not by asking the claimant. Where the cell goes on in the next line depends on the fit.
    '□ 未確認 188 で相談し',
    '国や消費生活センターのものではありません',
    'このメモの番号',
  ]) {
    expect(first.text.replaceAll(' ', '')).toContain(words.replaceAll(' ', ''))
  }
  // Something is said afterwards: what was issued stays as it was.
  await page.goto('/case/unknown-bill/traderName')
  await personAt(page).write('別の店')
  await page.goto('/case/summary')
  await expect(page.getByText('別の店').first()).toBeVisible()
  await page.getByText('前に出した紙 1つ').click()
  await page.getByRole('link', { name: /に出したもの/ }).click()
  const again = await pdfOf(page)
  expect(again.bytes.equals(first.bytes)).toBe(true)
})

test('紙をつくるボタンを2度押しても、紙は1つ', async ({ page, context }) => {
  await begin(page)
  await page.goto('/case/summary')
  const id = await page.locator('form[action="/case/issue/centre-summary"] input[name=id]').inputValue()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const send = () =>
    page.request.post('/case/issue/centre-summary', {
      form: { id },
      headers: { cookie, origin: new URL(page.url()).origin },
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send(), send()])
  expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1)
  await page.reload()
  await expect(page.getByText('前に出した紙 1つ')).toBeVisible()
})

test('足りないところを1枚の用紙で書きたすと、メモの未確認がうまる', async ({ page }) => {
  await begin(page)
  await page.goto('/case/summary')
  await page.getByRole('link', { name: '足りないところを書きたす' }).click()
  await page.locator('#traderAddress').fill('東京都◯◯区1-2-3')
  await page.locator('#paidYen').fill('たくさん')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.locator('#paidYen-error')).toBeVisible()
  await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#paidYen')
  await expect(page.locator('#traderAddress')).toHaveValue('東京都◯◯区1-2-3')
  await page.locator('#paidYen').fill('')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page).toHaveURL(/\/case\/summary$/)
  await expect(page.getByText('東京都◯◯区1-2-3')).toBeVisible()
})

test('188 に電話するときに読む紙は、答えから作られ、PDFになる', async ({ page }) => {
  await begin(page)
  await page.goto('/case/script')
  await personAt(page).sees('188 に電話するときに読む紙')
  await expect(page.getByText('もしもし。身におぼえのない請求のことで、相談したいです。')).toBeVisible()
  await page.getByRole('button', { name: '印刷用の紙をつくる' }).click()
  const { text } = await pdfOf(page)
  expect(text).toContain('聞かれたら読む表')
  expect(text).toContain('電話で連絡が来ました')
})

test('印刷の画面では、ボタンや下の帯は紙に出ない', async ({ page }) => {
  await begin(page)
  await page.goto('/case/summary')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: '印刷用の紙をつくる' })).toBeHidden()
  await expect(page.locator('.frame-bar')).toBeHidden()
  await expect(page.getByRole('heading', { name: '2 契約・請求' })).toBeVisible()
})
