import { expect, type Page, test } from '@playwright/test'
import { personAt } from './person'

const box = (page: Page, id: string) => page.locator(`label[for=tap-${id}]`)
const status = (page: Page) => page.locator('.call-status')
const hangUp = (page: Page) => page.getByRole('button', { name: '電話を切りました' }).click()

/** Milliseconds between two taps: twelve of them take two minutes. */
const gap = 10_000

/** Waits until the card without a network can be shown. */
const isKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await caches.open('pages')).match('/hidden').then(Boolean)))
    .toBe(true)

/** What the person looks at while the phone is at the ear, and the button for afterwards. */
const aboveTheFold = [
  '.frame-hide',
  '.card[data-variant=say]',
  '.card[data-variant=plain]',
  '.never-list',
  'label[for=tap-ask-who]',
  'label[for=tap-ask-what]',
  'label[for=tap-ask-data]',
]

test('360×640 で、大事なことは順番どおり、スクロールせずに見える', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  await page.getByRole('link', { name: /いま、電話中です/ }).click()
  const bar = await page.locator('.frame-bar').boundingBox()
  const tops: number[] = []
  for (const part of aboveTheFold) {
    const found = await page.locator(part).boundingBox()
    expect(found, part).not.toBeNull()
    tops.push(found?.y ?? 0)
    expect((found?.y ?? 0) + (found?.height ?? 0), part).toBeLessThanOrEqual(bar?.y ?? 0)
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b))
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(640)
  const sizes = await page.evaluate(() => {
    const sizeOf = (part: string) => getComputedStyle(document.querySelector(part) ?? document.body).fontSize
    return [sizeOf('.card[data-variant=say] p'), sizeOf('.tap-row'), sizeOf('.tap-note'), sizeOf('.card p')]
  })
  expect(sizes).toEqual(['24px', '20px', '18px', '24px'])
  const button = await page.getByRole('button', { name: '電話を切りました' }).boundingBox()
  expect(button?.width).toBeGreaterThan(320)
  await expect(page.getByText('だれに・いつ電話した')).toHaveCount(0)
})

test('折り返しの件で質問が4つになっても、360×640 に入る', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/start/call')
  await personAt(page).choose('かけ直したら、本人確認を求められた')
  await page.goto('/call')
  const [last, bar] = [
    await box(page, 'ask-callback').boundingBox(),
    await page.locator('.frame-bar').boundingBox(),
  ]
  expect((last?.y ?? 999) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
})

test('2分の電話で12回押す。途中で電波が切れ、読み直し、電波が戻る。12件、正しい時刻、二重なし', async ({
  page,
}) => {
  test.setTimeout(400_000)
  // The clock of this device is an hour fast.
  await page.clock.install({ time: Date.now() + 3_600_000 })
  const tapped: number[] = []
  const tap = async (...ids: string[]) => {
    for (const id of ids) {
      tapped.push(Date.now())
      await box(page, id).click()
      await page.waitForTimeout(gap)
    }
  }
  await page.goto('/call')
  await isKept(page)
  await tap('ask-who', 'hurry', 'ask-what', 'secret')
  await expect(status(page)).toContainText('記録 4件')
  await page.context().setOffline(true)
  await tap('transfer', 'pay', 'prepaid')
  await expect(status(page)).toContainText('送信待ち 3件')
  await page.reload()
  await expect(page.locator('#call')).toHaveAttribute('data-from', 'kept')
  await expect(page.locator('#call')).toHaveAttribute('data-live', 'yes')
  await tap('pin', 'doubt', 'told-pin')
  await expect(status(page)).toContainText('送信待ち 6件')
  await page.context().setOffline(false)
  // The page comes anew from the server and shows what was tapped before it.
  await expect(page.locator('#call')).toHaveAttribute('data-from', 'site', { timeout: 30_000 })
  await expect(page.locator('#tap-transfer')).toBeChecked()
  await expect(page.locator('#call')).toHaveAttribute('data-live', 'yes')
  await tap('ask-data', 'arrest')
  await expect(status(page)).toContainText('記録 12件')
  await expect.poll(() => page.evaluate(waiting)).toBe(0)
  await hangUp(page)
  await personAt(page).sees(/止める|銀行/)
  await page.goto('/case/log')
  const rows = page.locator('.timeline-row').filter({ hasText: 'もと:メモ' })
  await expect(rows).toHaveCount(12)
  const times = await rows
    .locator('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime')))
  for (const [at, time] of times.entries()) {
    expect(Math.abs(Date.parse(time ?? '') - (tapped[at] ?? 0)), `tap ${at + 1}`).toBeLessThan(gap / 2)
  }
  await page.goto('/case/summary')
  for (const words of ['きょう中に、と急がせた', '疑うなら切れ、と言った', '逮捕する、と言った']) {
    await expect(page.getByText(words)).toHaveCount(1)
  }
})

/** Run in the page: how many taps wait on the device. */
const waiting = () =>
  new Promise<number>((resolve) => {
    const request = indexedDB.open('call')
    request.onsuccess = () => {
      const count = request.result.transaction('taps').objectStore('taps').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
  })

test('端末で待つあいだ、押したことは読めない', async ({ page }) => {
  await page.goto('/call')
  await isKept(page)
  await page.context().setOffline(true)
  await box(page, 'told-pin').click()
  await expect(status(page)).toContainText('送信待ち 1件')
  const { origins } = await page.context().storageState({ indexedDB: true })
  const kept = JSON.stringify(origins)
  expect(kept).toContain('"taps"')
  expect(kept).not.toMatch(/told-pin|暗証/)
  await page.context().setOffline(false)
})

test('電波がないまま「電話を切りました」を押しても行き止まりにならず、戻ったら続く', async ({ page }) => {
  await page.goto('/call')
  await isKept(page)
  await page.context().setOffline(true)
  await box(page, 'paid').click()
  await hangUp(page)
  await expect(page.getByText('つながったら、続けます。')).toBeVisible()
  await page.getByRole('link', { name: 'いますることを見る' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('まず、ひと息')
  await expect(page.getByText('前に保存したページ')).toBeVisible()
  await page.goBack()
  await hangUp(page)
  await expect(page.getByText('つながったら、続けます。')).toBeVisible()
  await page.context().setOffline(false)
  await personAt(page).sees(/どう|払/)
  await expect(page).toHaveURL(/\/case\/paid\//)
})

test('押すとすぐ助言が出て、110 へ電話でき、もう一度押すと取り消しが記録される', async ({ page }) => {
  await page.goto('/call')
  const dial = page.getByRole('link', { name: '110 に電話する' })
  await expect(dial).toHaveCount(0)
  const before = await box(page, 'hurry').boundingBox()
  await box(page, 'visit').click()
  await expect(dial).toHaveAttribute('href', 'tel:110')
  await expect(page.locator('.call-status [role=status]')).toContainText('110')
  expect(await box(page, 'hurry').evaluate((one) => one.getBoundingClientRect().height)).toBe(before?.height)
  await box(page, 'visit').click()
  await expect(dial).toHaveCount(0)
  await box(page, 'claims-police').click()
  await expect(status(page)).toContainText('記録 1件')
  await hangUp(page)
  await personAt(page).sees('どんな用件ですか')
  await page.goto('/case/log')
  await expect(page.getByText('押しまちがいだった:「家や職場に行く」')).toHaveCount(1)
  await expect(page.getByText('警察だと名乗った')).toHaveCount(1)
})

test('かくした画面には、押したことが出ない。電波がなくても、かくせる', async ({ page }) => {
  await page.goto('/call')
  await isKept(page)
  await box(page, 'pay').click()
  await expect(status(page)).toContainText('記録 1件')
  await expect.poll(() => page.evaluate(waiting)).toBe(0)
  await page.getByRole('button', { name: '画面をかくす' }).click()
  await expect(page.getByText('まだ何も書かれていません')).toBeVisible()
  await page.goto('/call')
  await expect(page.locator('input:checked')).toHaveCount(0)
  await page.context().setOffline(true)
  await page.getByRole('button', { name: '画面をかくす' }).click()
  await expect(page.getByText('まだ何も書かれていません')).toBeVisible()
  await page.context().setOffline(false)
})

test('この端末から消すときは、待っている分を先に送り、それから全部消す', async ({ page }) => {
  await page.goto('/call')
  await isKept(page)
  await box(page, 'pay').click()
  await expect(status(page)).toContainText('記録 1件')
  await expect.poll(() => page.evaluate(waiting)).toBe(0)
  const keys = await page.context().newPage()
  await keys.goto('/case/keys')
  await page.goto('/case/leave')
  // A tap that could not be sent yet: the other page is still on the phone.
  await keys.goto('/call')
  await keys.route('**/call/taps', (route) => route.abort())
  await box(keys, 'secret').click()
  await expect(status(keys)).toContainText('送信待ち 1件')
  const sent = page.waitForResponse((response) => response.url().endsWith('/call/taps'))
  await page.getByRole('button', { name: 'この端末から消す' }).click()
  // Pressed once: the page goes on only when nothing waits any more.
  const { taps } = Object.fromEntries(new URLSearchParams((await sent).request().postData() ?? ''))
  expect(JSON.parse(taps ?? '')).toHaveLength(1)
  await personAt(page).sees('この端末から消しました')
  expect(
    await page.evaluate(async () => [...(await caches.keys()), ...(await indexedDB.databases())]),
  ).toEqual([])
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})

test('保存した画面は、だれのものでもない', async ({ page }) => {
  await page.goto('/start/came')
  await personAt(page).choose('電話')
  await page.goto('/call')
  await isKept(page)
  await box(page, 'pay').click()
  await expect(status(page)).toContainText('記録 1件')
  const own = await page.locator('#call').getAttribute('data-key')
  await page.goto('/call')
  await expect(page.locator('#tap-pay')).toBeChecked()
  const kept = await page.evaluate(async () => {
    const cache = await caches.open('pages')
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname)
    const call = await (await cache.match('/call'))?.text()
    return { pages: paths.filter((path) => !path.includes('.')), call }
  })
  expect(kept.pages.sort()).toEqual(['/call', '/hidden', '/now'])
  expect(kept.call).not.toContain(own)
  expect(kept.call).not.toContain('checked=""')
})
