import { expect, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

test.describe('JavaScript なしで', () => {
  test.use({ javaScriptEnabled: false })

  test('わたす紙:伝わることを見て、PDFにして、わたした記録が一覧に出る', async ({ page }) => {
    test.slow()
    const person = personAt(page)
    await tellSeedStory(page)
    await page.goto('/case/advice')
    await page.getByRole('link', { name: 'わたす紙' }).click()
    await person.sees('わたす紙')
    await page.getByRole('link', { name: /家族のための写し/ }).click()
    await person.sees('家族のための写し')
    const told = page.locator('section', { has: page.getByRole('heading', { name: 'この人に伝わること' }) })
    const kept = page.locator('section', {
      has: page.getByRole('heading', { name: 'この人に伝わらないこと' }),
    })
    await expect(told.getByText('表示された番号', { exact: true })).toBeVisible()
    await expect(kept.getByText('会員番号', { exact: true })).toBeVisible()
    await expect(page.getByText('スズキさん')).toHaveCount(0)

    await page.getByRole('button', { name: '印刷用の紙をつくる' }).click()
    const href = await page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href')
    const pdf = await page.request.get(href ?? '')
    expect(pdf.headers()['content-type']).toBe('application/pdf')

    await page.getByRole('link', { name: 'わたした記録を書く' }).click()
    await person.sees('わたした記録を書く')
    await page.locator('#whom').fill('長男')
    await page.getByRole('button', { name: '記録する' }).click()
    await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#way')
    await expect(page.locator('#whom')).toHaveValue('長男')
    await page.getByLabel('手わたした', { exact: true }).check()
    await page.getByRole('button', { name: '記録する' }).click()
    await expect(page).toHaveURL(/\/case\/papers#handed$/)
    await expect(page.getByText('家族 長男')).toBeVisible()
    await page.goto('/case/log')
    await expect(page.getByText('家族のための写しを、家族に手わたした。相手:長男。')).toBeVisible()
  })
})

test('まだつくれない紙は、なぜかを言う。ない紙は、わたす紙の一覧に行く', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await page.goto('/case/papers/shop-copy')
  await person.sees('お店のための写し')
  await expect(page.getByText('まだ、つくりません。')).toBeVisible()
  await expect(page.getByText('消費生活センター(188)に相談する')).toBeVisible()
  await page.goto('/case/papers?none=1')
  await expect(page.getByText('その紙はありません')).toBeVisible()
})
