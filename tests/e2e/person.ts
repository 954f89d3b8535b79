import { expect, type Page } from '@playwright/test'

/** A person at a page: what they can see and press, with and without JavaScript. */
export const personAt = (page: Page) => {
  const next = () => page.getByRole('button', { name: '次へ' }).click()
  return {
    /** Ticks or chooses by the words beside the boxes, then goes on. */
    choose: async (...labels: string[]) => {
      for (const label of labels) await page.getByLabel(label, { exact: true }).check()
      await next()
    },
    /** Writes into the one field of the page, then goes on. */
    write: async (words: string) => {
      await page.locator('#value').fill(words)
      await next()
    },
    next,
    /** Reports how a call went, then goes on. */
    report: async (outcome: string, withWhom = '', number = '') => {
      await page.getByLabel(outcome, { exact: true }).check()
      await page.locator('#withWhom').fill(withWhom)
      await page.locator('#number').fill(number)
      await next()
    },
    sees: async (title: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title),
  }
}

/** Tells the seed story from the first screen to the end of its flow. */
export const tellSeedStory = async (page: Page): Promise<void> => {
  const person = personAt(page)
  await page.goto('/')
  await page.getByRole('link', { name: /電話・メールなどが来た/ }).click()
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.sees(/電話は、もう切って大丈夫です/)
  await person.next()
  await person.choose('お店')
  await person.write('レンタル◯◯ △△店 スズキ')
  await person.write('漫画の延滞料金')
  await person.write('３,３００円')
  await person.choose('おぼえがない')
  await person.choose('お金・支払い')
  await person.choose('名前', '住所', '電話番号', '生年月日')
  await person.choose('名前')
  await person.sees(/ほかに、したことはありますか/)
  await person.choose('どれもない')
  await person.choose('どれもない')
  await person.choose('払っていない')
  await person.choose('来ていない')
  await person.choose('聞いた')
  await person.sees(/188\sに.*電話します/)
  await person.report('電話して、話せた', 'ヤマダさん', '2026-115')
  await person.choose('まだ確かめていない')
  await person.report('あとでかける')
  await person.sees(/断りの手紙は、必要なときだけ書きます/)
  await person.next()
}
