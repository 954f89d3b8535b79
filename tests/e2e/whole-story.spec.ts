import { expect, type Page, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

/** The summary's words without what differs from run to run: the times, the case's number and the chain's hash. */
const summaryWords = async (page: Page): Promise<string> => {
  await page.goto('/case/summary')
  const words = await page
    .locator('article.document')
    .textContent()
    .then((words) => words ?? '')
  return words
    .replaceAll(/\d+年\d+月\d+日\(.\) \d+:\d\d 現在/g, '(印刷の日時)')
    .replaceAll(/\d+月\d+日\(.\) \d+:\d\d/g, '(日時)')
    .replaceAll(/\d+\/\d+\(.\) \d+:\d\d/g, '(日時)')
    .replaceAll(/このメモの番号\s\d{4}\s\d{4}/g, 'このメモの番号')
    .replaceAll(/[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}/g, '(確認用)')
}

/** The seed story over three visits: the call, the centre calling back, the police on the next day. */
const liveThrough = async (page: Page): Promise<void> => {
  const person = personAt(page)
  await tellSeedStory(page)
  await person.report('折り返しの電話を待つ', { withWhom: '受付のタナカさん', callbackTime: '15:00' })
  await person.sees(/きょうは、ここで閉じてかまいません/)
  await person.next()
  await person.report('あとでかける')
  await person.sees(/断りの手紙は、必要なときだけ書きます/)
  await expect(page.getByText('断りの手紙:まだ書きません')).toBeVisible()
  await person.next()
  await expect(page).toHaveURL(/\/case\/advice$/)

  await page.goto('/resume')
  await page.getByRole('button', { name: '続きを開く' }).click()
  await page.getByRole('link', { name: /188からの折り返しを待っています/ }).click()
  await person.report('電話して、話せた', { withWhom: 'ヤマダさん', number: '2026-115' })
  await person.write('お店が本当にあるか、公式の番号で確かめる。支払わない。')
  await person.choose('本当にあると確かめた')
  await person.choose('いいえ')
  await person.choose('お店に電話すると言った')
  await person.sees(/お店に、センターから電話があると伝えます/)
  await person.report('あとでかける')

  await page.goto('/resume')
  await page.getByRole('button', { name: '続きを開く' }).click()
  await page.getByRole('link', { name: /警察には、これからかけます/ }).click()
  await person.report('電話して、話せた', { withWhom: '個人情報相談係 サトウさん', number: '77' })
  await person.choose('言われた')
  await expect(page).toHaveURL(/\/case\/advice$/)
}

/** What the counsellor has to find on it. */
const found = [
  'レンタル◯◯ △△店',
  'スズキさん',
  '漫画の延滞料金',
  '3,300円',
  'おぼえがない',
  'まだ払っていない',
  '裁判所の書類は来ていない',
  '生年月日',
  'どう断ればよいか',
  '検索で、名前や番号が出た',
  '11月21日の午前',
  'なくした',
  'ちがっていた',
  '折り返しを待っている。担当:受付のタナカさん。折り返し:15:00。',
  '188 に電話。話せた。担当:ヤマダさん。受付番号:2026-115。',
  '警察に相談。話せた。担当:個人情報相談係 サトウさん。受付番号:77。',
  '国や消費生活センターのものではありません',
]

// Once for both: each lives through the whole story in a browser of its own.
test('3日がかりの話が、センターに渡すメモになる。JavaScript があってもなくても、同じメモになる', async ({
  browser,
}) => {
  test.setTimeout(600_000)
  const [scripted, plain] = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await browser.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await liveThrough(page)
      const words = await summaryWords(page)
      await context.close()
      return words
    }),
  )
  for (const fact of found) expect(scripted).toContain(fact)
  expect(plain).toBe(scripted)
})
