import { dial, numberNote } from '@/lib/contacts/dialable'
import { contactOf } from '@/lib/contacts/directory'
import type { Facts } from '@/lib/engine/condition'
import type { Ledger } from '@/lib/log/ledger'
import { guideImplied } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'
import { say } from '@/lib/text/text'
import type { Row } from './answer-rows'
import { type CopyInput, inputFor, isFinder } from './audience'
import { type Block, type Cell, text } from './block'
import type { DocumentInput } from './document-input'
import { ledgerTable } from './ledger-table'
import { checksSection, knownSection, othersPart } from './sections'
import { noteLine, stampOf } from './stamp'
import { finderRows, toldApart } from './summary-rows'
import { timelineSection } from './timeline-table'

/** The copy for the family: what to watch for, what to do next and whom to call. */
export const familyCopy = (whole: DocumentInput): Block[] => {
  const input = inputFor(whole, 'family')
  const { facts, ledger } = input.state
  const isFound = isFinder(facts)
  const { first, never, desks } = nextOf(input)
  const rows = isFound ? finderRows : [...watchRows, ...doneRows]
  return [
    { kind: 'title', text: '家族のための写し', note: noteLine(input), office: [] },
    ...(isFound ? [] : whenTheyCall),
    ...checksSection('これから、本人と一緒にすること', first),
    ...checksSection('しないこと', never),
    { kind: 'heading', text: '電話する所' },
    { kind: 'table', caption: '電話する所', head: ['窓口', '番号'], rows: desks },
    ...(isFound
      ? knownSection('見つけたもの(種類と数だけ)', finderRows, facts)
      : [
          ...knownSection('気をつける相手', watchRows, facts),
          ...knownSection('いままでのこと', doneRows, facts),
        ]),
    ...othersPart(rows, toldApart, facts),
    ...(isFound && ledger.size === 0 ? [] : ledgerSection(ledger, facts)),
    ...timelineSection('時系列', input.entries, 'family'),
    stampOf(input),
  ]
}

const ledgerSection = (ledger: Ledger, facts: Facts): Block[] => [
  { kind: 'heading', text: '相手に知られた情報' },
  ledgerTable(ledger, facts),
]

const whenTheyCall: Block[] = [
  { kind: 'heading', text: '同じ相手から連絡が来たら' },
  {
    kind: 'speech',
    lines: [
      '「本人に聞きます。いったん切ります。」',
      'そのまま切って、本人に知らせます。番号や名前は答えません。',
    ],
  },
]

const watchRows: readonly Row[] = [
  { label: '名乗り', facts: ['traderName', 'callerClaims'] },
  { label: '本当にあるか', facts: ['claimant'] },
  { label: '来かた', facts: ['channel', 'numberShown', 'numberKind', 'contactedWhen', 'repeated'] },
  { label: '言ってきたこと', facts: ['claimedItem', 'amountYen', 'payBy', 'deadline'] },
  { label: '求めてきたこと', facts: ['demands', 'threats', 'pickupComing'] },
]

const doneRows: readonly Row[] = [
  { label: 'おぼえ', facts: ['remembersClaim'] },
  { label: '払ったか', facts: ['paid'] },
  { label: 'あったこと', facts: ['harms'] },
  { label: '裁判所の書類', facts: ['courtPaper', 'courtPaperKind', 'courtPaperOn'] },
  {
    label: '188への相談',
    facts: ['consulted188', 'centreConfirmed', 'centreAdvisedLetter', 'awaitingCallback'],
  },
  { label: '警察への相談', facts: ['consultedPolice'] },
  { label: '銀行などへの連絡', facts: ['reportedBank'] },
]

/** As many as are read: the rest is on the pages of the case. */
const most = 6

/**
 * What the rules say, as far as it follows from what the family may know as well: an advice must not give away an
 * answer that is kept from them.
 */
const nextOf = ({ guidance, state, printedAt }: CopyInput) => {
  const fromTold = guideImplied(rules, state.facts)
  const isTold = (id: string) => fromTold.advice.some((advice) => advice.id === id)
  const advice = guidance.advice.filter(({ id }) => isTold(id))
  const contacts = guidance.contacts.filter(({ id }) => fromTold.contacts.some((one) => one.id === id))
  return {
    first: advice
      .filter(({ kind }) => kind === 'do')
      .map(({ title }) => say(title))
      .slice(0, most),
    never: advice.filter(({ kind }) => kind === 'never').map(({ title }) => say(title)),
    desks: contacts.slice(0, most).map(({ id }) => deskRow(id, printedAt)),
  }
}

/** A number is printed only while its source is fresh enough to be dialled (I13). */
const deskRow = (id: Parameters<typeof contactOf>[0], at: Date): Cell[] => {
  const contact = contactOf(id)
  const { tel } = dial(contact, at)
  const number = tel ? contact.phone : contact.ownNumber ? say(contact.ownNumber) : say(numberNote)
  return [text(say(contact.name)), text(number ?? '')]
}
