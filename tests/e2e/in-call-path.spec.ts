import { expect, test } from '@playwright/test'
import { personAt } from './person'

test('通話中カードは、スクリプトがなくても1つのフォームで、押したことから先へ進む', async ({ page }) => {
  await page.goto('/call')
  for (const id of ['ask-who', 'hurry', 'installed']) await page.locator(`label[for=tap-${id}]`).click()
  await expect(page.locator('#tap-installed-advice')).toBeVisible()
  await expect(page.locator('#tap-shown-advice')).toBeHidden()
  await page.getByRole('button', { name: '電話を切りました' }).click()
  await personAt(page).sees('相手に、何を教えましたか')
  await page.goto('/case/log')
  await expect(page.getByText('きょう中に、と急がせた')).toHaveCount(1)
  await expect(page.getByText('言われたアプリを入れた')).toHaveCount(1)
  await expect(page.getByText(/会社・部署・担当の人の名前は/)).toHaveCount(1)
})

test('何も押さずに切ると、何も保存せず、用件を聞く', async ({ page }) => {
  await page.goto('/call')
  await page.getByRole('button', { name: '電話を切りました' }).click()
  await personAt(page).sees('どんな用件の電話でしたか')
  await page.goto('/case/log')
  await expect(page.getByText('書きかけの記録がありません')).toBeVisible()
})

test('折り返しの件では、「だれに・いつ電話した」も聞ける', async ({ page }) => {
  await page.goto('/start/call')
  await personAt(page).choose('かけ直したら、本人確認を求められた')
  await page.goto('/call')
  await expect(page.getByText('だれに・いつ電話した')).toBeVisible()
})
