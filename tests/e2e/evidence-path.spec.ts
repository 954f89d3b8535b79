import { execFileSync } from 'node:child_process'
import { expect, type Page, test } from '@playwright/test'
import { pictureAs } from '../evidence/made-pictures'
import { personAt } from './person'

// The project without JavaScript runs this file too.

const begin = async (page: Page) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
}

const photo = async () => ({
  name: 'IMG_0001.jpg',
  mimeType: 'image/jpeg',
  buffer: await pictureAs('jpeg', 600, 400),
})

const openAbout = (page: Page) => page.getByText('どの記録の裏づけかを選ぶ').click()

test('写真を入れると、証拠1として見え、元のまま取り出せ、紙にも出る', async ({ page }) => {
  await begin(page)
  await page.goto('/case/evidence')
  await expect(page.getByText('カード番号や暗証番号は、紙などでかくしてから写します。')).toBeVisible()
  const sent = await photo()
  await page.getByLabel('ファイルを選ぶ').setInputFiles(sent)
  await page.getByLabel('これは何ですか').fill('届いたSMSの画面')
  await openAbout(page)
  await page.getByLabel('自分で書いたメモ').check()
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await expect(page).toHaveURL(/\/case\/evidence\/[0-9a-f-]{36}$/)
  await personAt(page).sees('証拠1')
  const picture = page.getByRole('img', { name: '届いたSMSの画面' })
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)

  const original = await page.request.get(
    (await page.getByRole('link', { name: '元のファイルを取り出す' }).getAttribute('href')) ?? '',
  )
  expect((await original.body()).equals(sent.buffer)).toBe(true)
  expect(original.headers()).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="evidence-1.jpg"',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining('sandbox'),
    'cache-control': 'no-store',
  })

  await page.goto('/case/summary')
  await page.getByRole('button', { name: '印刷用の紙をつくる' }).click()
  const pdf = await page.request.get(
    (await page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href')) ?? '',
  )
  const bytes = await pdf.body()
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  expect(text).toContain('届いたSMSの画面')
  expect(text).toContain('IMG_0001.jpg')
  expect(bytes.includes('/Subtype/Image') || bytes.includes('/Subtype /Image')).toBe(true)
})

test('入れられないものは、欄のそばでわけがわかり、書いた言葉は残る', async ({ page }) => {
  await begin(page)
  await page.goto('/case/evidence')
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  await page.getByLabel('ファイルを選ぶ').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
  await page.getByLabel('これは何ですか').fill('はがき')
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await expect(page.locator('#file-error')).toContainText('ウェブページや図形のファイル')
  await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#file')
  await expect(page.getByLabel('これは何ですか')).toHaveValue('はがき')
})

test('メールは、差出人の名前とアドレスが並び、HTMLは出ない', async ({ page }) => {
  await begin(page)
  await page.goto('/case/evidence')
  const buffer = Buffer.from(
    'From: "<b>Bank</b>" <info@evil.example>\r\nSubject: x\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\nContent-Type: text/html\r\n\r\n<script>document.title="ran"</script>',
  )
  await page.getByLabel('ファイルを選ぶ').setInputFiles({ name: 'a.eml', mimeType: 'message/rfc822', buffer })
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await expect(page.getByText('info@evil.example', { exact: true })).toBeVisible()
  await expect(page.getByText('<b>Bank</b>')).toBeVisible()
  await expect(page.getByText('2026年11月20日(金) 10:00 日本時間')).toBeVisible()
  await expect(page).toHaveTitle(/証拠/)
})

test('消すと、中身はなくなり、入れたことは残る', async ({ page }) => {
  await begin(page)
  await page.goto('/case/evidence')
  await page.getByLabel('ファイルを選ぶ').setInputFiles(await photo())
  await page.getByRole('button', { name: 'ファイルを入れる' }).click()
  await personAt(page).sees('証拠1')
  const original =
    (await page.getByRole('link', { name: '元のファイルを取り出す' }).getAttribute('href')) ?? ''
  await page.locator('summary', { hasText: 'このファイルを消す' }).click()
  await page.getByRole('button', { name: 'このファイルを消す' }).click()
  await expect(page.getByRole('heading', { name: 'このファイルは消しました' })).toBeVisible()
  const answer = await page.request.get(original, { maxRedirects: 0 })
  expect(answer.status()).toBe(303)
  await page.goto('/case/log')
  await expect(page.getByText('証拠のファイルを消した')).toBeVisible()
})

test('ほかの人の情報を見つけたときは、ファイルを入れる欄がない', async ({ page }) => {
  await page.goto('/start/found')
  await personAt(page).choose('借りたスマホ・パソコン')
  await page.goto('/case/evidence')
  await expect(page.getByLabel('ファイルを選ぶ')).toHaveCount(0)
})
