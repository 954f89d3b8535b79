import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const begin = async (page: Page) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.next()
  await person.choose('お店')
  return person
}

const entries = async (page: Page): Promise<number> => {
  await page.goto('/case/log')
  return page.locator('.timeline-row').count()
}

test('まちがった金額は、打ったまま残り、欄のそばに理由が出る', async ({ page }) => {
  const person = await begin(page)
  await page.goto('/case/unknown-bill/amountYen')
  await person.write('3000円か4000円')
  await expect(page.locator('#value')).toHaveValue('3000円か4000円')
  await expect(page.locator('#value-error')).toContainText('数字で')
  await expect(page.locator('#error-summary')).toBeFocused()
  await expect(page.locator('#value')).toHaveAttribute('aria-describedby', /value-error/)
  await page.locator('#error-summary').getByRole('link').click()
  await expect(page.locator('#value')).toBeFocused()
  await page.reload()
  await expect(page.locator('#value')).toHaveValue('3000円か4000円')
  await person.write('3300')
  await page.goto('/case/log')
  await expect(page.getByText('金額:3,300円')).toBeVisible()
})

test('何も選ばないときは、同じ質問に理由が出る', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).next()
  await expect(page.locator('#error-summary')).toBeVisible()
  await personAt(page).choose('電話')
  await personAt(page).sees('どんな用件ですか')
  await personAt(page).next()
  await expect(page.locator('#value-error')).toBeVisible()
})

test('「どれもない」とほかの項目を一緒に選んだら、選んだまま聞き返す', async ({ page }) => {
  const person = await begin(page)
  await person.choose('おぼえがない')
  await person.choose('お金・支払い', 'どれもない')
  await expect(page.locator('#value-error')).toContainText('一緒には選べません')
  await expect(page.getByLabel('お金・支払い')).toBeChecked()
})

test('もどって同じ答えを送っても、読み直しても、記録はふえない', async ({ page }) => {
  const person = await begin(page)
  const before = await entries(page)
  await page.goto('/case/unknown-bill/callerClaims')
  await expect(page.getByLabel('お店', { exact: true })).toBeChecked()
  await person.next()
  await person.sees(/おぼえがありますか/)
  await page.reload()
  await page.goBack()
  await person.sees(/だれだと言いましたか/)
  await person.next()
  await person.sees(/おぼえがありますか/)
  expect(await entries(page)).toBe(before)
})

test('前の答えを変えても、あとの答えは残り、古い答えには印がつく', async ({ page }) => {
  const person = await begin(page)
  await person.choose('おぼえがない')
  await page.goto('/case/unknown-bill/callerClaims')
  await person.choose('会社')
  await person.sees(/何をしてほしいと/)
  await page.goto('/case/log')
  await expect(page.getByText('あとで変えた')).toHaveCount(1)
  await expect(page.getByText('利用のおぼえ:おぼえがない')).toBeVisible()
})

test('2つの画面で答えがちがうときは、新しい答えを見せて、だまって上書きしない', async ({ page, context }) => {
  const person = await begin(page)
  await page.goto('/case/unknown-bill/callerClaims')
  const other = await context.newPage()
  await other.goto('/case/unknown-bill/callerClaims')
  await personAt(other).choose('警察')
  await person.choose('銀行')
  await expect(page.getByText('いま記録にあるのは「警察」です。')).toBeVisible()
  await expect(page.getByLabel('銀行', { exact: true })).toBeChecked()
  await person.next()
  await page.goto('/case/log')
  await expect(page.getByText('名乗り:銀行')).toBeVisible()
})

test('ボタンを2度押しても、記録は1つ', async ({ page, request, context }) => {
  await begin(page)
  await page.goto('/case/unknown-bill/traderName')
  const id = await page.locator('input[name=id]').inputValue()
  const saw = await page.locator('input[name=saw]').inputValue()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const origin = new URL(page.url()).origin
  const send = () =>
    request.post('/case/unknown-bill/traderName/answer', {
      form: { id, saw, value: 'レンタル店' },
      headers: { cookie, origin },
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send(), send()])
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  await page.goto('/case/log')
  await expect(page.getByText('相手の名前:レンタル店')).toHaveCount(1)
})

/** Writes into the log; the time is there already. The words are put in at once: typing many takes a minute. */
const note = async (page: Page, words: string) => {
  await page.goto('/case/log/add')
  await page.getByLabel('相手', { exact: true }).check()
  await page.locator('#words').evaluate((field: HTMLTextAreaElement, value) => {
    field.value = value
  }, words)
  await page.getByRole('button', { name: '記録に足す' }).click()
}

test('最初の質問で選びすぎても、選んだまま聞き返す', async ({ page }) => {
  await page.goto('/start/harm')
  await personAt(page).choose('お金を払った・送った', 'どれもない')
  await expect(page.locator('#value-error')).toContainText('一緒には選べません')
  await expect(page.getByLabel('お金を払った・送った')).toBeChecked()
  await expect(page).toHaveURL(/\/start\/harm\?missing=1$/)
})

test('県がわからない郵便番号は、打ったまま残り、アドレスには出ない', async ({ page }) => {
  await page.goto('/contacts')
  await page.getByText('郵便番号から、近くの窓口を出す').click()
  await page.locator('#postalCode').fill('１２３４')
  await page.getByRole('button', { name: '窓口を出す' }).click()
  await expect(page.locator('#postalCode')).toHaveValue('１２３４')
  await expect(page.locator('#postalCode-error')).toBeVisible()
  expect(page.url()).not.toContain('1234')
})

test('折り返しの日が過ぎていたら、書いた名前ごと残して聞き返す', async ({ page }) => {
  const person = await begin(page)
  await page.goto('/case/unknown-bill/call188')
  await person.report('折り返しの電話を待つ', { callbackOn: '2020-01-01', withWhom: 'ホシノ' })
  await expect(page.locator('#callbackOn-error')).toContainText('過ぎた日')
  await expect(page.locator('#withWhom')).toHaveValue('ホシノ')
  await expect(page.locator('#error-summary').getByRole('link')).toHaveAttribute('href', '#callbackOn')
})

test('20,000字をこえた記録は、書いたまま残る', async ({ page }) => {
  await begin(page)
  await note(page, 'あ'.repeat(20_001))
  await expect(page.locator('#words-error')).toContainText('20,000字まで')
  await expect(page.locator('#words')).toHaveValue('あ'.repeat(20_001))
})

test('番号らしいところは●になり、受付番号や金額は残る', async ({ page }) => {
  await begin(page)
  await note(page, '暗証番号は9476、4111 1111 1111 1111と言った。受付番号1234、3,300円、15:30')
  await personAt(page).sees('これまでの記録')
  const row = page.locator('.timeline-row').filter({ hasText: '暗証番号は●●●●' })
  await expect(row).toContainText('●●●● ●●●● ●●●● ●●●●と言った。受付番号1234、3,300円、15:30')
  await expect(row).toContainText('●で隠しました')
  await expect(page.locator('body')).not.toContainText(/9476|4111/)
})

test('HTMLや組版の言葉、絵文字、右から書く文字も、書いたとおりに出る', async ({ page }) => {
  await begin(page)
  const words =
    '<script>document.title="x"</script><b>太字</b> #import "x": * $x^2$ \\u{41} 👨‍👩‍👧‍👦 שלום مرحبا e\u0301 𠮷野家 神\ufa19'
  await note(page, `${words}\u202e`)
  await personAt(page).sees('これまでの記録')
  await expect(page.getByText(words, { exact: false })).toBeVisible()
  await expect(page).not.toHaveTitle('x')
  expect(await page.locator('.timeline-row b').count()).toBe(0)
  expect(await page.content()).not.toContain('\u202e')
})

const tooMuch = 'あ'.repeat(130_000)

test('大きすぎて受け取れないときも、もどれば書いたものが残っている', async ({ page, javaScriptEnabled }) => {
  await begin(page)
  await note(page, tooMuch)
  if (javaScriptEnabled === false) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('長すぎて、受け取れませんでした')
    await page.goBack()
  } else {
    await expect(page.locator('#words')).toBeFocused()
    const says = await page
      .locator('#words')
      .evaluate((field: HTMLTextAreaElement) => field.validationMessage)
    expect(says).toContain('20,000字まで')
  }
  await expect(page).toHaveURL(/\/case\/log\/add$/)
  await expect(page.locator('#words')).toHaveValue(tooMuch)
  await page.locator('#words').fill('みじかくした')
  await page.getByRole('button', { name: '記録に足す' }).click()
  await expect(page.getByText('「みじかくした」')).toBeVisible()
})

test('413 は、フォームには助けになるページで、ほかには短い文で答える', async ({ request, baseURL }) => {
  const send = (accept: string) =>
    request.post('/case/log/add/save', {
      form: { words: tooMuch },
      headers: { accept, origin: baseURL ?? '' },
    })
  const page = await send('text/html')
  expect(page.status()).toBe(413)
  expect(await page.text()).toContain('<a class="go" href="/case">')
  expect(await (await send('*/*')).text()).toMatch(/^送られた内容が大きすぎる/)
})

for (const path of [
  '/case/unknown-bill/xyz',
  '/case/no-such/settle',
  '/case/log/999/correct',
  '/no/such/page',
]) {
  test(`ないページ ${path} は、404 で続きを見せる`, async ({ page }) => {
    await begin(page)
    expect((await page.goto(path))?.status()).toBe(404)
    await personAt(page).sees('このページはありません')
    await expect(page.getByRole('navigation', { name: '連絡と記録' })).toContainText('188')
    await page.getByRole('link', { name: '続きから' }).click()
    await expect(page).toHaveURL(/\/resume$/)
  })
}

for (const path of ['/case/unknown-bill/xyz/answer', '/case/log/999/correct/save', '/start/nowhere/answer']) {
  test(`なくなった質問への答え ${path} も、404 で助ける`, async ({ page }) => {
    await begin(page)
    const answer = await page.request.post(path, {
      form: { value: 'x' },
      headers: { origin: new URL(page.url()).origin },
    })
    expect(answer.status()).toBe(404)
    expect(await answer.text()).toContain('記録は消えていません')
  })
}

test('記録がないときの記録のページは、続きからへ送る', async ({ page }) => {
  await page.goto('/case/unknown-bill/xyz')
  await expect(page).toHaveURL(/\/resume$/)
})

test('合わない答えは、どちらが合っているかを聞かれる。直さなくても進める', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/harm')
  await person.choose('お金を払った・送った')
  await person.choose('払っていない')
  await expect(page.getByRole('heading', { level: 1, name: 'どちらが合っていますか' })).toBeVisible()
  await expect(page.getByRole('link', { name: '「お金を払った・送った」を直す' })).toBeVisible()
  await page.getByRole('link', { name: 'このまま進む' }).click()
  await expect(page).not.toHaveURL(/which/)
  await page.goto('/case/summary')
  await expect(page.getByText('「払ったか」と「してしまったこと」の答えが合わない').first()).toBeVisible()

  await page.goto('/case/which')
  await page.getByRole('link', { name: '「払っていない」を直す' }).click()
  await person.choose('銀行などの振込')
  await page.goto('/case/which')
  await expect(page.getByRole('heading', { level: 1, name: 'いまは、答えが合っています' })).toBeVisible()
})
