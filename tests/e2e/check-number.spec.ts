import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const look = async (page: Page, number: string) => {
  await page.getByLabel('電話番号').fill(number)
  await page.getByRole('button', { name: 'この番号を調べる' }).click()
}

/** Looks at the page in the browser itself, which takes JavaScript. */
const isTidy = async (page: Page, javaScriptEnabled: boolean) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  if (!javaScriptEnabled) return
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const heavy = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(heavy.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
}

test('番号の種類と地域がわかり、アドレスと題名に番号は出ない', async ({ page, javaScriptEnabled }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '番号を調べる' }).click()
  await look(page, '０４２ー４６０ー１１１１')
  await expect(page.getByRole('heading', { name: '固定電話の番号' })).toBeVisible()
  await expect(page.getByText('042-460-1111')).toBeVisible()
  await expect(page.getByText('東京都・埼玉県')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'だれの電話かは、番号ではわかりません' })).toBeVisible()
  await expect(page.getByLabel('電話番号')).toHaveValue('０４２ー４６０ー１１１１')
  expect(page.url()).toMatch(/\/check\/number$/)
  expect(await page.title()).not.toMatch(/\d/)
  await isTidy(page, javaScriptEnabled)
})

test('窓口と同じ番号は、切ってかけ直すと言い、窓口を並べる', async ({ page, javaScriptEnabled }) => {
  await page.goto('/check/number')
  await look(page, '+81 3-3446-0999')
  const title = page.getByRole('heading', { name: /表示は偽装できます。.*切って、.*自分でかけ直します/ })
  await expect(title).toBeVisible()
  await expect(page.getByRole('link', { name: '03-3446-0999 に電話する' })).toHaveAttribute(
    'href',
    'tel:0334460999',
  )
  await expect(page.getByRole('heading', { name: /電話がつながっていたら、切ります/ })).toBeVisible()
  await isTidy(page, javaScriptEnabled)
})

test('番号でないものは、欄のそばに理由が出て、打ったものは残る', async ({ page, javaScriptEnabled }) => {
  await page.goto('/check/number')
  await look(page, '03-1234')
  await expect(page.locator('#error-summary')).toContainText('数字が足りません')
  await expect(page.getByLabel('電話番号')).toHaveAccessibleDescription(/数字が足りません/)
  await expect(page.getByLabel('電話番号')).toHaveValue('03-1234')
  await isTidy(page, javaScriptEnabled)
  await look(page, '+804-0000-0110')
  await expect(page.getByRole('heading', { name: '外国の番号' })).toBeVisible()
  await expect(page.getByText(/終わりが 0110 でも、警察とは限りません/)).toBeVisible()
})

test('番号が出なかった電話も調べられる', async ({ page }) => {
  await page.goto('/check/number')
  await page.getByRole('button', { name: /番号が出なかった/ }).click()
  await expect(page.getByRole('heading', { name: '番号が出ない電話' })).toBeVisible()
})

test('開いている記録に番号があれば、そこへ行ける。新しい番号は、記録の欄に入る', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/check/number')
  await look(page, '090-1234-5678')
  await expect(page.getByText('いまの記録には出てきません')).toBeVisible()
  await page.getByRole('button', { name: '記録に入れる' }).click()
  await expect(page).toHaveURL(/\/case\/log\/add$/)
  await expect(page.getByLabel(/言ったこと・したこと/)).toHaveValue(/表示された番号 090-1234-5678/)
  await page.getByRole('button', { name: '記録に足す' }).click()
  await expect(page).toHaveURL(/\/case\/log\?at=\d+#event-/)
  await page.goto('/check/number')
  await look(page, '＋８１ ９０ １２３４ ５６７８')
  await expect(page.getByRole('heading', { name: 'この番号は、記録に出てきます' })).toBeVisible()
  await page.getByRole('link', { name: /相手の記録/ }).click()
  await expect(page.getByText(/表示された番号 090-1234-5678/)).toBeVisible()
})

test('記録がなければ、何も置かれない。番号は封をして、2分だけ', async ({ page, context }) => {
  await page.goto('/check/number')
  await look(page, '090-1234-5678')
  const cookies = await context.cookies()
  expect(cookies.map(({ name, path, httpOnly }) => ({ name, path, httpOnly }))).toEqual([
    { name: 'number', path: '/check/number', httpOnly: true },
  ])
  expect((cookies[0]?.expires ?? 0) * 1000 - Date.now()).toBeLessThanOrEqual(120_000)
  expect(Buffer.from(cookies[0]?.value ?? '', 'base64url').toString('latin1')).not.toContain('1234')
})

test('ほかのサイトの欄からは、調べられない', async ({ page, baseURL }) => {
  const answer = await page.request.post(`${baseURL}/check/number/look`, {
    form: { number: '188' },
    headers: { origin: 'https://elsewhere.example' },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(403)
  expect(answer.headers()['set-cookie']).toBeUndefined()
})

test('ほかのサイトから番号を調べられる', async ({ request }) => {
  const response = await request.post('/api/check/number', {
    data: { number: '０１２０－９５６－９５６' },
    headers: { origin: 'https://elsewhere.example' },
  })
  expect(response.headers()['access-control-allow-origin']).toBe('*')
  expect(await response.json()).toMatchObject({ class: 'freephone', national: '0120956956', area: null })
})
