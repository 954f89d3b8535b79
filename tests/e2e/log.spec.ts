import { type Browser, expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const begin = async (page: Page) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
}

const entry = (page: Page, words: string) => page.locator('.timeline-row').filter({ hasText: words })

/** Writes one entry as the person would: who and what; the time is there already. */
const write = async (page: Page, who: string, words: string, name = '') => {
  await page.goto('/case/log')
  await page.getByRole('link', { name: '記録を足す' }).click()
  await page.getByLabel(who, { exact: true }).check()
  await page.locator('#words').fill(words)
  await page.locator('#name').fill(name)
}

const save = async (page: Page) => {
  await page.getByRole('button', { name: '記録に足す' }).click()
  await personAt(page).sees('これまでの記録')
}

const withAndWithout = (title: string, story: (page: Page) => Promise<void>) => {
  for (const javaScriptEnabled of [true, false]) {
    test(`${title}(JavaScript ${javaScriptEnabled ? 'あり' : 'なし'})`, async ({ browser }) => {
      await atPage(browser, javaScriptEnabled, story)
    })
  }
}

const atPage = async (browser: Browser, javaScriptEnabled: boolean, story: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await begin(page)
  await story(page)
  await context.close()
}

withAndWithout('いまの時刻のまま、だれが何を言ったかを足せる', async (page) => {
  await write(page, '相手', '漫画の延滞料金が発生しています', 'スズキ')
  await expect(page.locator('#date')).toHaveValue(/^\d{4}-\d\d-\d\d$/)
  await expect(page.locator('#time')).toHaveValue(/^\d\d:\d\d$/)
  await save(page)
  const row = entry(page, '「漫画の延滞料金が発生しています」')
  await expect(row).toContainText('スズキ')
  await expect(row).toContainText('ごろ')
  await expect(row).toContainText('もと:記憶')
})

withAndWithout('4つの欄と、出た情報を、1つの画面から足せる', async (page) => {
  await write(page, '相手', '生年月日を知っていると言われた')
  await page.getByText('もっと書く').click()
  await page.locator('#understood').fill('本物の会員名簿かと思った')
  await page.locator('#proof').fill('着信の記録')
  await page.locator('#against').fill('名前を先に言った')
  await page.getByText('名前や番号などの話が出たとき').click()
  await page.locator('#rows-0-item').selectOption('birth-date')
  await page.locator('#rows-0-direction').selectOption('they-said')
  await page.locator('#rows-2-item').selectOption('name')
  await page.locator('#rows-2-direction').selectOption('i-said')
  await save(page)
  for (const words of ['本物の会員名簿かと思った', '着信の記録', '名前を先に言った', '名前が未確認']) {
    await expect(entry(page, '生年月日を知っている')).toContainText(words)
  }
  await expect(page.getByText('相手が先に言った情報:生年月日')).toBeVisible()
  await expect(page.getByText('わたしが言った情報:名前')).toBeVisible()
})

withAndWithout('先の日付は聞き返し、書いたものは残る', async (page) => {
  await write(page, '警察', '相談の番号を聞いた')
  await page.locator('#date').fill('2099-01-01')
  await page.getByRole('button', { name: '記録に足す' }).click()
  await expect(page.locator('#date-error')).toContainText('これから先の日付')
  await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#date')
  await expect(page.locator('#words')).toHaveValue('相談の番号を聞いた')
  await expect(page.locator('#date')).toHaveValue('2099-01-01')
  await expect(page.getByLabel('警察', { exact: true })).toBeChecked()
  await page.getByLabel('わからない', { exact: true }).check()
  await save(page)
  await expect(page.getByRole('heading', { name: 'いつかわからないこと' })).toBeVisible()
})

withAndWithout('記録を直すと、前の記録も残る', async (page) => {
  await write(page, '相手', '3,000円です')
  await save(page)
  await entry(page, '3,000円です').getByRole('link', { name: /^直す/ }).click()
  await expect(page.locator('#words')).toHaveValue('3,000円です')
  await page.locator('#words').fill('3,300円です')
  await page.locator('#name').fill('スズキ')
  await page.getByRole('button', { name: '直して残す' }).click()
  await personAt(page).sees('これまでの記録')
  const row = entry(page, '3,300円です')
  await expect(row).toContainText('直しました')
  await row.getByText('直す前の記録').click()
  await expect(row.getByText('「3,000円です」')).toBeVisible()
  await expect(page.locator('.timeline-row').filter({ hasText: '円です' })).toHaveCount(1)
})

withAndWithout('人でしぼれる', async (page) => {
  await write(page, '相手', '払ってください')
  await save(page)
  await write(page, '家族', 'それはあやしいよ')
  await save(page)
  await page.getByRole('navigation', { name: '人でしぼる' }).getByRole('link', { name: '家族' }).click()
  await expect(page).toHaveURL(/\/case\/log\?who=family$/)
  await expect(page.locator('[aria-current=true]')).toHaveText('家族')
  await expect(entry(page, 'それはあやしいよ')).toBeVisible()
  await expect(entry(page, '払ってください')).toHaveCount(0)
})

test('行は、ふやしたり消したりできる', async ({ page }) => {
  await begin(page)
  await write(page, '相手', '知っていると言われた')
  await page.getByText('名前や番号などの話が出たとき').click()
  await page.locator('#rows-1-item').selectOption('phone')
  await page.locator('#rows-1-direction').selectOption('unsure')
  await page.getByRole('button', { name: '行をふやす' }).click()
  await expect(page.locator('#rows-3-item')).toBeFocused()
  await page.locator('#rows-3-item').selectOption('address')
  await page.locator('#rows-3-direction').selectOption('i-confirmed')
  await page.getByRole('button', { name: '情報1の行を消す' }).click()
  await expect(page.locator('#rows-0-item')).toHaveValue('phone')
  await expect(page.locator('#rows-2-item')).toHaveValue('address')
  await expect(page.locator('#rows-3-item')).toHaveCount(0)
  await expect(page.getByText('いま10字')).toBeVisible()
  await save(page)
  await expect(page.getByText('おぼえていない情報:電話番号')).toBeVisible()
  await expect(page.getByText('聞かれて「はい」と言った情報:住所')).toBeVisible()
})

test('ボタンを2度押しても、記録は1つ', async ({ page, request, context }) => {
  await begin(page)
  await page.goto('/case/log/add')
  const fields = { speaker: 'them', words: '一度だけ', manner: 'said', basis: 'memory', precision: 'unknown' }
  const id = await page.locator('input[name=id]').inputValue()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const origin = new URL(page.url()).origin
  const send = () =>
    request.post('/case/log/add/save', {
      form: { id, ...fields },
      headers: { cookie, origin },
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  await page.goto('/case/log')
  await expect(entry(page, '「一度だけ」')).toHaveCount(1)
})

test('画面が動きだす前に書いた言葉も、字数に入る', async ({ page }) => {
  await begin(page)
  // The scripts come late, as on a slow line.
  let letGo = () => {}
  const late = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto('/case/log/add', { waitUntil: 'commit' })
  await page.locator('#words').fill('十文字の言葉を書いた')
  letGo()
  await expect(page.getByText('いま10字')).toBeVisible()
  await expect(page.locator('#words')).toHaveValue('十文字の言葉を書いた')
})
