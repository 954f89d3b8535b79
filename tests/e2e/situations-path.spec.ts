import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

/** Begins with a call or a message about one of the situations, and passes what its way of coming asks for. */
const comes = async (page: Page, channel: string, situation: string) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose(channel)
  for (let step = 0; step < 3 && !(await isAsked(page, situation)); step++) await person.next()
  await person.choose(situation)
  return person
}

const isAsked = (page: Page, label: string) =>
  page
    .getByLabel(label, { exact: true })
    .count()
    .then((count) => count > 0)

/** Goes on with わからない, あとで and 次へ until the result: no step is a dead end. */
const toTheEnd = async (page: Page): Promise<number> => {
  for (let step = 0; step < 60; step++) {
    if (new URL(page.url()).pathname === '/case/advice') return step
    const later = page.getByLabel(/^あとで/)
    const unknown = page.getByLabel('わからない', { exact: true })
    if ((await later.count()) > 0) await later.check()
    else if ((await unknown.count()) > 0) await unknown.check()
    const button = page.getByRole('button', { name: 'わからない' })
    if ((await button.count()) > 0) await button.click()
    else await page.getByRole('button', { name: '次へ' }).click()
  }
  throw new Error(`no end at ${page.url()}`)
}

const firstScreens = [
  { channel: 'メール', situation: '「払わないと、裁判・公開」と言われた', first: /こわい言葉は/ },
  {
    channel: 'SMS(ショートメール)',
    situation: '「払わないと、裁判・公開」と言われた',
    first: /こわい言葉は/,
  },
  { channel: '電話', situation: 'かけ直したら、本人確認を求められた', first: /名前も生年月日も/ },
  { channel: '画面に出た警告', situation: '問い合わせで情報を聞かれた', first: /ここで止めます/ },
]

for (const { channel, situation, first } of firstScreens) {
  test(`${channel}、${situation}:わからないだけでも、結果まで進める`, async ({ page }) => {
    test.setTimeout(600_000)
    const person = await comes(page, channel, situation)
    await person.sees(first)
    expect(await toTheEnd(page)).toBeGreaterThan(5)
    await page.goto('/case/summary')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/相談のための/)
  })
}

test('他の人の情報を見つけた:お店に伝えて、返すときの備えまで進める', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/found')
  await person.choose('借りたスマホ・パソコン')
  await person.sees(/見つけただけなら/)
  expect(await toTheEnd(page)).toBeGreaterThan(5)
})

test('おどしのメールの途中で払ったとわかると、先に止める所を案内し、終わるともどる', async ({ page }) => {
  test.setTimeout(600_000)
  const person = await comes(page, 'メール', '「払わないと、裁判・公開」と言われた')
  await person.sees(/こわい言葉は/)
  await page.goto('/start/harm')
  await person.choose('お金を払った・送った')
  await expect(page).toHaveURL(/\/case\/paid\//)
  expect(await toTheEnd(page)).toBeGreaterThan(5)
})
