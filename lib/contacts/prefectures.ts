import type { Contact, ContactId, Source } from '@/lib/contacts/contacts'
import type { PrefectureCode } from '@/lib/contacts/prefecture-code'
import { type DeskRow, prefectureRows } from '@/lib/contacts/prefecture-rows'
import type { Text } from '@/lib/text/text'

/** A prefecture with its consumer centre and its police consultation line. */
export type Prefecture = {
  readonly code: PrefectureCode
  readonly name: Text
  readonly centre: Contact
  readonly police: Contact
}

type Shared = Pick<Contact, 'id' | 'whatFor' | 'howTo' | 'cost'> & {
  readonly fallback: ContactId
  /** The page that says such a desk exists in every prefecture, for rows without a page of their own. */
  readonly general: string
}

const centres = (code: PrefectureCode): Shared => ({
  id: `centre-${code}`,
  whatFor: { ja: '請求、契約、払ってしまったお金の相談。' },
  howTo: { ja: '1つのセンターだけに相談します。' },
  cost: { ja: '相談は無料。通話料がかかります。' },
  fallback: '188',
  general: 'https://www.caa.go.jp/policies/policy/local_cooperation/local_consumer_administration/hotline/',
})

const policeLines = (code: PrefectureCode): Shared => ({
  id: `police-${code}`,
  whatFor: { ja: '急がない警察への相談。あやしい電話、身に覚えのない請求。' },
  howTo: { ja: '受けた人の名前と、受付の番号があるかを聞きます。' },
  cost: { ja: '通話料がかかります。' },
  fallback: '9110',
  general: 'http://www.npa.go.jp/hakusyo/h20/honbun/html/k1230000.html',
})

const sourceOf = (row: DeskRow, general: string): Source => {
  const [url, seenOn, confidence] = row.source ?? [general, null, 'low' as const]
  const datedBy = seenOn === null && row.seenAgain === undefined ? 'nothing' : 'page'
  return { url, seenOn, checkedOn: '2026-11-21', datedBy, confidence }
}

const contact = (row: DeskRow, { general, ...shared }: Shared): Contact => ({
  ...shared,
  name: { ja: row.name },
  phone: row.phone,
  ownNumber: null,
  hours: row.hours ?? null,
  usual: null,
  hoursText: { ja: row.hoursText ?? '受付時間は公式サイトで確かめてください' },
  unreachableFrom: null,
  web: row.web ?? null,
  source: sourceOf(row, general),
  seenAgain: row.seenAgain ?? null,
})

/** The 47 prefectures in the order of their codes. */
export const prefectures: readonly Prefecture[] = prefectureRows.map(({ code, name, centre, police }) => ({
  code,
  name: { ja: name },
  centre: contact(centre, centres(code)),
  police: contact(police, policeLines(code)),
}))
