import { expect, test } from '@playwright/test'
import { codeOf, invitation, signedInDesk } from './desk-person'

test('招待から入り、出て、コードで入り直す。リンクとコードは1回だけ使える', async ({ context }) => {
  const me = await signedInDesk(context, 'volunteer')
  const { page } = me
  await expect(page).toHaveURL(/\/desk$/)
  expect(me.backupCodes).toHaveLength(8)
  const signIn = async (password: string, code?: string) => {
    await page.goto('/desk/sign-in')
    await page.locator('#name').fill(me.name)
    await page.locator('#password').fill(password)
    await page.getByRole('button', { name: '次へ' }).click()
    if (code === undefined) return
    await page.locator('#code').fill(code)
    await page.getByRole('button', { name: '入る', exact: true }).click()
  }
  const code = codeOf(me)
  await page.goto('/desk/account')
  await page.getByRole('button', { name: '出る', exact: true }).click()
  await expect(page).toHaveURL(/\/desk\/sign-in$/)
  await page.goto('/desk/account')
  await expect(page).toHaveURL(/\/desk\/sign-in$/)
  await signIn('chigau pasuwaado')
  await expect(page.locator('.error-summary')).toContainText('入れませんでした')
  await expect(page.locator('#name')).toHaveValue(me.name)
  await expect(page.locator('#password')).toHaveValue('')
  await signIn(me.password, '0000000000')
  await expect(page.locator('.error-summary')).toContainText('このコードでは入れませんでした')
  await page.locator('#code').fill(code)
  await page.getByRole('button', { name: '入る', exact: true }).click()
  await expect(page).toHaveURL(/\/desk$/)
  await signIn(me.password, code)
  await expect(page.locator('.error-summary')).toContainText('使い終わったコード')
  await signIn(me.password, me.backupCodes[0])
  await expect(page).toHaveURL(/\/desk$/)
})

test('招待のリンクは、開くと番地から消え、使ったあとは使えない', async ({ page }) => {
  const link = await invitation('lead')
  await page.goto(link)
  await expect(page).toHaveURL(/\/desk\/invite$/)
  await page.locator('#next').fill('mijikai')
  await page.locator('#send').click()
  await expect(page.locator('.error-summary')).toContainText('12文字以上')
  await page.goto(`${link.slice(0, -2)}xx`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('使えません')
})

test('メンバー管理の人は、招き、止める。止められた人は、その場で入れなくなる', async ({
  context,
  browser,
}) => {
  const admin = await signedInDesk(context, 'admin')
  await expect(admin.page).toHaveURL(/\/desk\/accounts$/)
  const other = await signedInDesk(await browser.newContext(), 'volunteer')
  await other.page.goto('/desk/accounts')
  await expect(other.page).toHaveURL(/\/not-here$/)
  await other.page.goto('/desk/account')
  await expect(other.page.getByRole('heading', { level: 1 })).toHaveText('アカウント')
  await admin.page.reload()
  await admin.page.getByRole('button', { name: `止める (${other.name})` }).click()
  await other.page.reload()
  await expect(other.page).toHaveURL(/\/desk\/sign-in$/)
  await admin.page.getByLabel('まとめ役', { exact: true }).check()
  await admin.page.getByRole('button', { name: '招待のリンクを作る' }).click()
  await expect(admin.page.locator('.desk-link')).toHaveText(/\/desk\/invite\/[\w-]{43}$/)
})

test('パスワードを変えると、ほかの端末では出たことになる', async ({ context, browser }) => {
  const me = await signedInDesk(context, 'lead')
  const there = await browser.newContext()
  const elsewhere = await there.newPage()
  await elsewhere.goto('/desk/sign-in')
  await elsewhere.locator('#name').fill(me.name)
  await elsewhere.locator('#password').fill(me.password)
  await elsewhere.locator('#send').click()
  await elsewhere.locator('#code').fill(codeOf(me))
  await elsewhere.locator('#send').click()
  await elsewhere.goto('/desk/account')
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText('アカウント')
  const { page } = me
  await page.goto('/desk/account')
  await page.locator('#present').fill(me.password)
  await page.locator('#next').fill('inu mo go-hiki iru')
  await page.locator('#again').fill('inu mo go-hiki iru')
  await page.getByRole('button', { name: 'パスワードを変える' }).click()
  await expect(page.getByText('パスワードを変えました')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/desk\/sign-in$/)
})
