import { expect, type Page, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

/** The summary's words without what differs from run to run: the time and the chain's hash. */
const summaryWords = async (page: Page): Promise<string> => {
  await page.goto('/case/summary')
  const words = await page
    .locator('article.document')
    .textContent()
    .then((words) => words ?? '')
  return words
    .replaceAll(/\d+年\d+月\d+日\(.\) \d+:\d\d 現在/g, '(印刷の日時)')
    .replaceAll(/\d+月\d+日\(.\) \d+:\d\d/g, '(日時)')
    .replaceAll(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/g, '(確認用)')
}

test('身におぼえのない請求:最初の画面から、センターに渡すメモまで', async ({ page }) => {
  await tellSeedStory(page)
  await expect(page).toHaveURL(/\/case\/advice$/)
  const words = await summaryWords(page)
  for (const fact of [
    'レンタル◯◯ △△店 スズキ',
    '漫画の延滞料金',
    '3,300円',
    'おぼえがない',
    'まだ払っていない',
    '裁判所の書類は来ていない',
    '生年月日',
    'まだ確かめていない',
    '188 に電話。話せた。担当:ヤマダさん。受付番号:2026-115。',
    '警察に相談。あとでかける。',
    '国や消費生活センターのものではありません',
  ]) {
    expect(words).toContain(fact)
  }
})

test('JavaScript があってもなくても、同じメモになる', async ({ browser }) => {
  const summaries = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await tellSeedStory(page)
      const words = await summaryWords(page)
      await context.close()
      return words
    }),
  )
  expect(summaries[0]).toBe(summaries[1])
})

test('途中で払ったことがわかると、先に止める所を案内し、終わると元の質問にもどる', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.next()
  await person.choose('お店')
  await page.goto('/start/harm')
  await person.choose('お金を払った・送った')
  await person.sees(/どうやって払いましたか/)
  await person.choose('銀行などの振込')
  await person.sees(/先に、払った所へ電話します/)
  await expect(page.getByRole('navigation', { name: '連絡と記録' })).toContainText('銀行に電話')
  await person.report('電話して、話せた')
  await person.sees(/警察に相談します/)
  await person.report('あとでかける')
  await person.sees(/相手は、何という名前を言いましたか/)
})
