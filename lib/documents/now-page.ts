import type { ContactId } from '@/lib/contacts/contacts'
import { dial } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import { stateOf } from '@/lib/contacts/state'
import { clockWords, dayWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { escaped } from './escaped'

const steps = [
  '電話は切ってかまいません。「家族に相談します。切ります。」',
  'お金は払いません。カードや通帳もわたしません。',
  '暗証番号・パスワード・SMSで届いた番号は言いません。',
  '相手が言った番号には、かけ直しません。',
  '着信やメールは消さずに、家族か信頼できる人に話します。',
  '裁判所の名前の書類は、ほうっておきません。裁判所の番号を自分で調べて確かめます。',
]

const desks: readonly ContactId[] = ['110', '188', '9110', 'ncac-lunch', 'bank', 'card-company']

/**
 * The plain emergency page as HTML, with the desks' states at `now` (Japan time). Holds nothing of any case. A page that
 * is kept for later says nothing of who can be reached: by then it would not be true. `note` stands above it all.
 */
export const nowPage = (now: Date, isKept = false, note: string | null = null): string => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>いますること|落ち着いて</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/now.css"></head><body>${note === null ? '' : `<p class="at">${escaped(note)}</p>`}<main>
<h1>まず、ひと息。<br>いま決めなくて大丈夫です。</h1>
<p class="at">${isKept ? 'いま、つながりません。前に保存したページを出しています。' : `${escaped(dayWords(now))} ${clockWords(now)} 現在(日本時間)`}</p>
<h2>すること・しないこと</h2>
<ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>
<h2>電話する所</h2>
<ul class="desks">${desks.map((id) => deskLine(id, now, isKept)).join('')}</ul>
<p><a class="go" href="/">1つずつ確かめる</a></p>
</main><footer><p>国や消費生活センターのものではありません。</p></footer></body></html>
`

const deskLine = (id: ContactId, now: Date, isKept: boolean): string => {
  const contact = contactOf(id)
  const { tel } = dial(contact, now)
  const name = escaped(say(contact.name))
  const phone = escaped(contact.phone ?? '')
  const number = name.includes(phone) ? '' : `<br>${phone}`
  const call = tel ? `<a href="${escaped(tel)}">${name}${number}</a>` : `<b>${name}</b>`
  const own = contact.ownNumber ? ` ${escaped(say(contact.ownNumber))}` : ''
  return `<li>${call}<span>${isKept ? '' : escaped(say(stateOf(contact, now).text))}${own}</span></li>`
}
