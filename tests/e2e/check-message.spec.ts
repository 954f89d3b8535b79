import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const scam = '料金が未納です。本日中にご連絡がない場合、訴訟に移ります。 https://amazon.midori.example/a'

const look = async (page: Page, text: string) => {
  await page.getByLabel('調べたい文').fill(text)
  await page.getByLabel('何で来ましたか').selectOption('sms')
  await page.getByRole('button', { name: 'この文を調べる' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'JavaScript あり' : 'JavaScript なし', () => {
    test.use({ javaScriptEnabled })

    test('しるしと、その理由と、次にすることが出る。行き先は開けない', async ({ page }) => {
      await page.goto('/check/message')
      await look(page, scam)
      await expect(page.getByRole('heading', { name: 'あやしいしるしがあります' })).toBeVisible()
      await expect(page.locator('mark').filter({ hasText: '未納' })).not.toHaveCount(0)
      await expect(page.getByText('amazon.midori.example', { exact: true })).toBeVisible()
      await expect(page.getByRole('link', { name: /midori/ })).toHaveCount(0)
      await expect(page.getByLabel('調べたい文')).toHaveValue(scam)
      expect(page.url()).toMatch(/\/check\/message$/)
      expect(await page.context().cookies()).toEqual([])
    })

    test('しるしがなくても、本物とは言わない。空なら、何を入れるかを言う', async ({ page }) => {
      await page.goto('/check/message')
      await look(page, '')
      await expect(page.locator('#text-error')).toHaveText(/調べたい文を、ここに入れてください/)
      await look(page, 'きのうは楽しかったですね。')
      await expect(page.getByRole('heading', { name: 'しるしは、見つかりませんでした' })).toBeVisible()
      await expect(page.getByText('本物とは言えません')).toBeVisible()
    })

    test('カード番号は、かくして見せる', async ({ page }) => {
      await page.goto('/check/message')
      await look(page, '私のカードは 4111 1111 1111 1111 です')
      await expect(page.locator('main')).toContainText('●●●● ●●●●')
      await expect(page.getByLabel('調べたい文')).not.toHaveValue(/4111/)
    })
  })
}

test('端末の中だけで調べる: 何も送られない', async ({ page }) => {
  await page.goto('/check/message')
  await expect(page.getByText('この端末の中だけで調べます')).toBeVisible()
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  await look(page, scam)
  await expect(page.getByRole('heading', { name: 'あやしいしるしがあります' })).toBeVisible()
  expect(sent).toEqual([])
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('開いている記録があれば、文を入れた用紙へ進む', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('SMS(ショートメール)')
  await page.goto('/check/message')
  await look(page, scam)
  await page.getByRole('button', { name: '記録に入れる' }).click()
  await expect(page).toHaveURL(/\/case\/log\/add$/)
  await expect(page.locator('#words')).toHaveValue(scam)
})
