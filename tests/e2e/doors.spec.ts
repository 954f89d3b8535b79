import { expect, test } from '@playwright/test'
import { personAt } from './person'

test('通話中のとびらは、切ってよいことと言わないことを見せ、切ったあと質問へ進む', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /いま、電話中です/ }).click()
  await expect(page.getByRole('heading', { name: '切ってかまいません' })).toBeVisible()
  await expect(page.getByText('「家族に相談します。切ります。」')).toBeVisible()
  await page.getByRole('button', { name: '電話を切りました' }).click()
  await personAt(page).sees('どんな用件の電話でしたか')
})

test('取りに来ると言われていたら、最初に 110 を出す', async ({ page }) => {
  await page.goto('/start/harm')
  await personAt(page).choose('これから取りに来ると言われている')
  await personAt(page).sees(/110\sに.*電話します/)
  await expect(page.getByRole('navigation', { name: '連絡と記録' })).toContainText('110')
})

test('裁判所の書類は、ほうっておく案内にならない', async ({ page }) => {
  await page.goto('/start/court')
  await personAt(page).choose('郵便の人から手わたし(特別送達・不在票も)')
  await personAt(page).choose('わからない')
  await page.locator('button[name=unknown]').click()
  await expect(page.getByText('裁判所の書類を、ほうっておかない').first()).toBeVisible()
  await page.goto('/case/advice')
  await expect(page.getByText('相手に、こちらから連絡しない')).toHaveCount(0)
})

test('家族のための記録には、家族が書いた印がつく', async ({ page }) => {
  await page.goto('/start/family')
  await personAt(page).choose('電話')
  await page.goto('/case/log')
  await expect(page.getByText('家族が記入').first()).toBeVisible()
})

for (const [path, words] of [
  ['/help/found-data', '他の人の情報を、写したり送ったりしない'],
  ['/help/support-desk', '暗証番号・パスワード・届いた番号を言わない'],
  ['/resume', '書きかけの記録がありません'],
  ['/contacts', '消費者ホットライン'],
] as const) {
  test(`${path} は、行き止まりにならない`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText(words).first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: '連絡と記録' })).toContainText('188')
  })
}

test('画面をかくすと、記録の場所はどれも白紙になり、続きからで元にもどる', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  const address = page.url()
  await page.getByRole('button', { name: '画面をかくす' }).click()
  await expect(page.getByText('まだ何も書かれていません')).toBeVisible()
  await expect(page).toHaveTitle('メモ')
  const own = [
    '/case',
    '/case/log',
    '/case/summary',
    '/case/advice',
    '/case/erase',
    '/case/keys',
    '/case/leave',
  ]
  for (const path of [address, ...own]) {
    await page.goto(path)
    await expect(page.getByText('まだ何も書かれていません')).toBeVisible()
  }
  await page.goto('/resume')
  await page.getByRole('button', { name: '続きを開く' }).click()
  await personAt(page).sees('どんな用件ですか')
})

test('記録をすべて消すと、この端末から開けなくなる', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/case/erase')
  await page.getByRole('button', { name: '記録をすべて消す' }).click()
  await personAt(page).sees('記録を消しました')
  await page.goto('/case/log')
  await expect(page.getByText('書きかけの記録がありません')).toBeVisible()
})
