import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const begin = async (page: Page) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.next()
  await person.choose('お店')
  return person
}

const entries = async (page: Page): Promise<number> => {
  await page.goto('/case/log')
  return page.locator('.timeline-row').count()
}

test('まちがった金額は、打ったまま残り、欄のそばに理由が出る', async ({ page }) => {
  const person = await begin(page)
  await page.goto('/case/unknown-bill/amountYen')
  await person.write('3300円くらい')
  await expect(page.locator('#value')).toHaveValue('3300円くらい')
  await expect(page.locator('#value-error')).toContainText('数字で')
  await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#value')
  await page.reload()
  await expect(page.locator('#value')).toHaveValue('3300円くらい')
  await person.write('3300')
  await page.goto('/case/log')
  await expect(page.getByText('金額:3,300円')).toBeVisible()
})

test('何も選ばないときは、同じ質問に理由が出る', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).next()
  await expect(page.locator('#error-summary')).toBeVisible()
  await personAt(page).choose('電話')
  await personAt(page).sees('どんな用件ですか')
  await personAt(page).next()
  await expect(page.locator('#value-error')).toBeVisible()
})

test('「どれもない」とほかの項目を一緒に選んだら、選んだまま聞き返す', async ({ page }) => {
  const person = await begin(page)
  await person.choose('おぼえがない')
  await person.choose('お金・支払い', 'どれもない')
  await expect(page.locator('#value-error')).toContainText('一緒には選べません')
  await expect(page.getByLabel('お金・支払い')).toBeChecked()
})

test('もどって同じ答えを送っても、読み直しても、記録はふえない', async ({ page }) => {
  const person = await begin(page)
  const before = await entries(page)
  await page.goto('/case/unknown-bill/callerClaims')
  await expect(page.getByLabel('お店', { exact: true })).toBeChecked()
  await person.next()
  await person.sees(/おぼえがありますか/)
  await page.reload()
  await page.goBack()
  await person.sees(/だれだと言いましたか/)
  await person.next()
  await person.sees(/おぼえがありますか/)
  expect(await entries(page)).toBe(before)
})

test('前の答えを変えても、あとの答えは残り、古い答えには印がつく', async ({ page }) => {
  const person = await begin(page)
  await person.choose('おぼえがない')
  await page.goto('/case/unknown-bill/callerClaims')
  await person.choose('会社')
  await person.sees(/何をしてほしいと/)
  await page.goto('/case/log')
  await expect(page.getByText('あとで変えた')).toHaveCount(1)
  await expect(page.getByText('利用のおぼえ:おぼえがない')).toBeVisible()
})

test('2つの画面で答えがちがうときは、新しい答えを見せて、だまって上書きしない', async ({ page, context }) => {
  const person = await begin(page)
  await page.goto('/case/unknown-bill/callerClaims')
  const other = await context.newPage()
  await other.goto('/case/unknown-bill/callerClaims')
  await personAt(other).choose('警察')
  await person.choose('銀行')
  await expect(page.getByText('いま記録にあるのは「警察」です。')).toBeVisible()
  await expect(page.getByLabel('銀行', { exact: true })).toBeChecked()
  await person.next()
  await page.goto('/case/log')
  await expect(page.getByText('名乗り:銀行')).toBeVisible()
})

test('ボタンを2度押しても、記録は1つ', async ({ page, request, context }) => {
  await begin(page)
  await page.goto('/case/unknown-bill/traderName')
  const id = await page.locator('input[name=id]').inputValue()
  const saw = await page.locator('input[name=saw]').inputValue()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const origin = new URL(page.url()).origin
  const send = () =>
    request.post('/case/unknown-bill/traderName/answer', {
      form: { id, saw, value: 'レンタル店' },
      headers: { cookie, origin },
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  await page.goto('/case/log')
  await expect(page.getByText('相手の名前:レンタル店')).toHaveCount(1)
})
