import { expect, test } from '@playwright/test'
import { personAt, tellSeedStory } from './person'

test('見てもらう:選んだものだけを見せ、やめるとすぐに終わる', async ({ page }) => {
  test.slow()
  const person = personAt(page)
  await tellSeedStory(page)
  await page.goto('/case/advice')
  await page.getByRole('link', { name: '記録を見てもらう' }).click()
  await person.sees('記録を見てもらう')
  await expect(page.getByText('法律の判断や交渉はしません', { exact: false })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'ボランティアの一覧に出ること' })).toBeVisible()

  await page.getByRole('button', { name: '見てもらう' }).click()
  await expect(page.locator('#error-summary').getByRole('link')).toHaveCount(3)
  await page.getByLabel('質問への答え', { exact: true }).check()
  await page.getByLabel('はい', { exact: true }).check()
  await page.getByLabel('14日', { exact: true }).check()
  await page.getByRole('button', { name: '見てもらう' }).click()
  await expect(page).toHaveURL(/\/case\/share#shared$/)
  const shared = page.locator('#shared')
  await expect(shared.getByText('質問への答え', { exact: true })).toBeVisible()

  await page.goto('/case/questions')
  await person.sees('ボランティアとのやりとり')
  await expect(page.getByText('いま、質問はありません。')).toBeVisible()

  await page.goto('/case/share')
  await page.getByRole('button', { name: '見せるのをやめる' }).click()
  await expect(shared).toHaveCount(0)
  await page.goto('/case/log')
  await expect(page.getByText('記録の確認ボランティアに、記録を見せるのをやめた')).toBeVisible()
})
