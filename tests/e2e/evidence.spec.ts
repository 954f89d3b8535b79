import { expect, test } from '@playwright/test'
import { pictureAs } from '../evidence/made-pictures'
import { personAt } from './person'

test('途中で切れても、同じ画面からもう一度送れて、2つにはならない', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await page.goto('/case/evidence')
  await page
    .getByLabel('ファイルを選ぶ')
    .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: await pictureAs('jpeg') })
  const bodies: string[] = []
  await page.route('**/case/evidence/add', (route) => {
    bodies.push(route.request().postDataBuffer()?.toString('latin1') ?? '')
    return bodies.length === 1 ? route.abort('connectionreset') : route.continue()
  })
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await expect(page.getByText('送れませんでした。')).toBeVisible()
  await page.getByRole('button', { name: 'もう一度送る' }).click()
  await person.sees('証拠1')
  for (const body of bodies) expect(body).toMatch(/name="sha256"\r\n\r\n[0-9a-f]{64}\r\n/)
  await page.goto('/case/evidence')
  await expect(page.getByRole('heading', { name: '入れた証拠 1つ' })).toBeVisible()
})
