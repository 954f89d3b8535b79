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
    /** Goes on without knowing what to write. */
    unknown: () => page.getByRole('button', { name: 'わからない' }).click(),
    /** Reports how a call went, then goes on. */
    report: async (outcome: string, fields: Readonly<Record<string, string>> = {}) => {
      await page.getByLabel(outcome, { exact: true }).check()
      for (const [name, words] of Object.entries(fields)) await page.locator(`#${name}`).fill(words)
      await next()
    },
    sees: async (title: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(title),
  }
}

/** The first visit of the seed story: from the first screen to the step of calling 188. */
export const tellSeedStory = async (page: Page): Promise<void> => {
  const person = personAt(page)
  await page.goto('/')
  await page.getByRole('link', { name: /電話・メールなどが来た/ }).click()
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.sees(/すぐに返事をしなくて大丈夫です/)
  await person.next()
  await person.choose('お店')
  await person.choose('おぼえがない')
  await person.choose('お金・支払い')
  await person.choose('どれもない')
  await person.choose('名前')
  await person.choose('どれもない')
  await person.choose('払っていない')
  await person.choose('来ていない')
  await person.choose('期限は言われていない')
  await person.sees(/もう、188\sに電話できます/)
  await person.next()
  await person.write('11月21日の午前')
  await person.choose('自分からかけ直した')
  await person.choose('市外局番のある固定電話')
  await person.write('0XX-123-4567')
  await person.write('レンタル◯◯ △△店')
  await person.write('スズキさん')
  await person.write('漫画の延滞料金')
  await person.unknown()
  await person.write('３,３００円')
  await person.choose('名前', '住所', '電話番号', '生年月日')
  await person.choose('使ったことがある')
  await person.choose('ちがっていた')
  await person.choose('なくした')
  await person.choose('聞いた')
  await person.choose('いいえ')
  await person.choose('いいえ')
  await person.choose('インターネットの検索で、名前や番号が出た')
  await person.write('どう断ればよいか')
  await person.choose('はい。お店や会社')
  await person.choose('まだしていない')
  await person.write('100-0001')
  await person.sees(/188\sに.*電話します/)
}
