import { expect, type Page, test } from '@playwright/test'
import { found, newCanaries } from '../trust/canaries'
import { personAt } from './person'

/** All that a browser keeps beside its pages: cookies, storages, caches, the address, the title, the history. */
const keptBy = async (page: Page): Promise<string> => {
  const state = await page.context().storageState({ indexedDB: true })
  const inPage = await page.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    caches: 'caches' in window ? await caches.keys() : [],
    address: location.href,
    title: document.title,
    history: JSON.stringify(history.state),
  }))
  return JSON.stringify([state, inPage])
}

test('ブラウザーには、書いたことがどこにも残らない', async ({ page }) => {
  const { next } = newCanaries()
  const kept: string[] = []
  const fill = async (fields: Readonly<Record<string, string>>, button: string) => {
    for (const [id, words] of Object.entries(fields)) await page.locator(`#${id}`).fill(words)
    await page.getByRole('button', { name: button, exact: true }).click()
    await page.waitForLoadState('load')
    kept.push(await keptBy(page))
  }
  await page.goto('/resume')
  await fill({ number: next('phone'), words: next('words') }, '記録を開く')
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/case/log/add')
  await fill({ words: next('words'), name: next('name') }, '記録に足す')
  await page.getByLabel('相手', { exact: true }).check()
  await fill({ words: next('words'), name: next('name') }, '記録に足す')
  await personAt(page).sees('これまでの記録')
  await page.goto('/case/unknown-bill/traderName')
  await fill({ value: next('name') }, '次へ')
  await page.goto('/case/summary/fill')
  await fill({ numberShown: next('phone'), amountYen: next('words') }, '保存する')
  await page.goto('/case/summary')
  kept.push(await keptBy(page))
  expect(kept).toHaveLength(6)
  expect(kept.flatMap((all) => found(Buffer.from(all)))).toEqual([])
  // The look is not blind.
  await page.evaluate((words) => sessionStorage.setItem('a', words), next('words'))
  expect(found(Buffer.from(await keptBy(page)))).not.toEqual([])
})
