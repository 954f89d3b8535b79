import { expect, type Page, test } from '@playwright/test'
import { signedInDesk } from './desk-person'
import { personAt, tellSeedStory } from './person'

/** What stops on the sheet: what nobody of the desk says. */
const stopped = '払う義務はありません。私から電話しておきます。'

test('three browsers: a case is shared, read, asked about, handed over and taken back', async ({
  page: person,
  browser,
}) => {
  test.slow()
  const wide = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false }
  const deskPage = async (role: 'volunteer' | 'lead') =>
    (await signedInDesk(await browser.newContext(wide), role)).page
  const [anna, ben] = [await deskPage('volunteer'), await deskPage('lead')]
  await tellSeedStory(person)
  // A threat calls for a second reader.
  await person.goto('/case/unknown-bill/threats')
  await person.getByLabel('どれもない', { exact: true }).uncheck()
  await personAt(person).choose('裁判にする')

  const sheet = await test.step('share, and take', async () => {
    await share(person)
    await openNewest(anna)
    await expect(anna.getByRole('heading', { level: 1 })).toHaveText(/身におぼえのない請求/)
    await press(anna, 'この記録を受け持つ')
    await expect(anna.locator('#history ~ ol')).toContainText('記録を読みはじめた')
    return new URL(anna.url()).pathname
  })

  await test.step('free text is stopped, and what was typed stays', async () => {
    await open(anna, '質問する')
    await anna.locator('#ask-words').fill(stopped)
    await press(anna, '質問する')
    await expect(anna.locator('#ask-words-error')).toContainText('ここでは書けません')
    await expect(anna.locator('#ask-words')).toHaveValue(stopped)
    await expect(anna).toHaveURL(new RegExp(sheet))
  })

  await test.step('a question, answered in the flow', async () => {
    await anna.locator('#ask-words').fill('家族は、この請求のことを知っていますか。')
    await press(anna, '質問する')
    await expect(anna.getByText('(答えを待っています)')).toBeVisible()
    await person.goto('/case/questions')
    await expect(person.getByText('法律の判断や交渉はしません').first()).toBeVisible()
    await person.getByLabel('答え').fill('娘は知っています')
    await person.getByRole('button', { name: '答える', exact: true }).click()
    await anna.reload()
    await expect(anna.locator('#history ~ ol')).toContainText('娘は知っています')
  })

  await test.step('nothing is passed on before a second reader agreed', async () => {
    await expect(anna.getByText('もう1人の確認が要る')).toBeVisible()
    await press(anna, 'もう1人に確認を頼む')
    await expect(anna.getByRole('button', { name: 'もう1人として確認する' })).toHaveCount(0)
    await ben.goto(sheet)
    await open(ben, 'もう1人として確認する')
    await ben.getByLabel('よい', { exact: true }).check()
    await ben.locator('#second-words').fill('時系列を読みました')
    await press(ben, 'もう1人として確認する')
    await expect(ben.locator('#history ~ ol')).toContainText('もう1人としての確認')
  })

  await test.step('a statement of the catalogue reaches the person with its source', async () => {
    await anna.goto(sheet)
    await open(anna, '案内を伝える')
    await anna.getByRole('radio').first().check()
    await press(anna, '案内を伝える')
    await expect(anna.locator('#history ~ ol')).toContainText('案内:')
    await person.goto('/case/questions')
    await expect(person.getByText('ボランティアからの返事')).toBeVisible()
  })

  await test.step('an internal note does not reach the person', async () => {
    await open(anna, '内部メモを書く')
    await anna.locator('#remark-words').fill('ひみつの引きつぎメモ')
    await press(anna, '内部メモを書く')
    await expect(anna.getByText('ひみつの引きつぎメモ').first()).toBeVisible()
    for (const path of ['/case/questions', '/case/log', '/case/summary']) {
      await person.goto(path)
      await expect(person.getByText('ひみつの引きつぎメモ')).toHaveCount(0)
    }
  })

  await test.step('hand over, then the person takes it back: gone everywhere', async () => {
    await open(anna, 'センターへ引きついだと記録する')
    await anna.locator('#hand-over-centre').fill('◯◯市消費生活センター')
    await anna.locator('#hand-over-on').fill(todayInJapan())
    await anna.locator('#hand-over-words').fill('時系列を伝えました')
    await press(anna, 'センターへ引きついだと記録する')
    await expect(anna.locator('#history ~ ol')).toContainText('◯◯市消費生活センターに引きついだ')
    await person.goto('/case/share')
    await person.getByRole('button', { name: '見せるのをやめる' }).click()
    for (const page of [anna, ben]) {
      const answer = await page.goto(sheet)
      expect(answer?.status()).toBe(404)
      await page.goto('/desk')
      await expect(page.locator(`a[href="${sheet}"]`)).toHaveCount(0)
    }
  })
})

const share = async (person: Page) => {
  await person.goto('/case/share')
  for (const box of await person.getByRole('checkbox').all()) await box.check()
  await person.locator('#mayWrite-yes').check()
  await person.locator('[name=days]').first().check()
  await person.getByRole('button', { name: '見てもらう' }).click()
  await expect(person.getByText('いま、見てもらっています')).toBeVisible()
}

/** What is urgent comes first in the queue. */
const openNewest = async (page: Page) => {
  await page.goto('/desk')
  await page.locator('a[href^="/desk/case/"]').first().click()
}

const open = (page: Page, summary: string) => page.locator('summary', { hasText: summary }).first().click()

const press = (page: Page, button: string) => page.getByRole('button', { name: button }).first().click()

const todayInJapan = () => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10)
