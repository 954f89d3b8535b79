import { expect, test } from '@playwright/test'
import { personAt } from './person'

test('途中で払ったことがわかると、先に止める所を案内し、終わると元の質問にもどる', async ({ page }) => {
  const person = personAt(page)
  await page.goto('/start/came')
  await person.choose('電話')
  await person.choose('身におぼえのない請求')
  await person.next()
  await person.choose('お店')
  await page.goto('/start/harm')
  await person.choose('お金を払った・送った')
  await person.sees(/どうやって払いましたか/)
  await person.choose('銀行などの振込')
  await person.sees(/先に、止めてもらう電話をします/)
  await expect(page.getByRole('navigation', { name: '連絡と記録' })).toContainText('銀行の番号')
  await person.report('電話して、話せた')
  await person.sees(/警察に相談します/)
  await person.report('あとでかける')
  await person.sees(/おぼえがありますか/)
})
