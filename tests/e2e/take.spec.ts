import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { v7 } from 'uuid'
import { recordPage } from '@/lib/documents/record-page'
import { readRecord } from '@/lib/log/record-file'
import { verifyRecord } from '@/lib/log/verify-record'
import { rehashed } from '../log/a-record'
import { personAt, tellSeedStory } from './person'

/** Presses the button and saves what comes. */
const save = async (page: Page, path: string): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '記録のファイルを作る' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('record.html')
  await download.saveAs(path)
  return path
}

const send = async (page: Page, path: string) => {
  await page.goto('/resume')
  await page.getByRole('link', { name: '記録のファイルから戻す' }).click()
  await page.getByLabel('記録のファイル', { exact: true }).setInputFiles(path)
  await page.getByRole('button', { name: '記録を戻す' }).click()
}

test('記録を持っていく:通信なしで読めるファイルになり、消したあとは、ここには戻せない', async ({
  page,
  context,
}, info) => {
  await tellSeedStory(page)
  await page.goto('/case/log')
  await page.getByRole('link', { name: '記録を持っていく' }).click()
  await expect(page.getByText('あなたの記録をそのまま読めます')).toBeVisible()
  const path = await save(page, info.outputPath('record.html'))

  const [asked, complaints]: [string[], string[]] = [[], []]
  const reader = await context.newPage()
  reader.on('request', (request) => asked.push(request.url()))
  reader.on('console', (message) => complaints.push(message.text()))
  reader.on('pageerror', (error) => complaints.push(error.message))
  await reader.goto(pathToFileURL(path).href)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('記録')
  for (const words of ['レンタル◯◯ △△店', '3,300円', 'どう断ればよいか'])
    await expect(reader.getByText(words).first()).toBeVisible()
  const isTooWide = await reader.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect({ asked, complaints, isTooWide }).toEqual({
    asked: [pathToFileURL(path).href],
    complaints: [],
    isTooWide: false,
  })
  await reader.close()

  await send(page, path)
  await expect(page.locator('#error-summary')).toContainText('この記録は、もうここにあります')
  await page.goto('/case/erase')
  await page.getByRole('button', { name: '記録をすべて消す' }).click()
  await send(page, path)
  await expect(page.locator('#error-summary')).toContainText('ここで前に消されました')
})

test('記録のファイルから戻す:番号とことばが新しくなり、続きが書ける', async ({ page }, info) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/case/take')
  const saved = readFileSync(await save(page, info.outputPath('own.html')), 'utf8')
  const read = readRecord(saved.split('id="log">')[1]?.split('</script>')[0] ?? '')
  if (!read.ok) throw new Error('no record')
  expect(verifyRecord(read.record)).toMatchObject({ whole: true })

  // As from another installation: a case that was never here.
  const other = rehashed({ ...read.record, caseId: v7() })
  const path = info.outputPath('record.html')
  writeFileSync(path, recordPage(other))
  await send(page, path)
  await expect(page.getByText('記録を戻しました')).toBeVisible()
  await expect(page.locator('.slip-words li')).toHaveCount(5)
  await page.getByRole('button', { name: '書きとめました' }).click()
  await expect(page).toHaveURL(/\/case\/entrance\/situation$/)

  writeFileSync(path, recordPage(other).replace('"basis":"memory"', '"basis":"note"'))
  await send(page, path)
  await expect(page.locator('#error-summary')).toContainText('1番目の記録が、作ったときから変わっています')
})
