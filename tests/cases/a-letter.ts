import type { Answer } from '@/lib/facts/parse'
import type { Entry } from '@/lib/log/events'
import { answered, did } from '../log/an-event'

/** What the case knows when the centre has advised to write (seed story, S0-27). */
const advised: Readonly<Record<string, Answer>> = {
  ...{
    situation: 'unknown-bill',
    traderName: 'レンタル◯◯ △△店',
    claimedItem: '漫画の延滞料金',
    amountYen: 3300,
  },
  ...{ remembersClaim: 'no', familyAsked: 'yes', familyUsed: 'no', courtPaper: 'none', oldDebt: 'no' },
  ...{ checkedHow: 'centre', claimant: 'exists', centreAdvisedLetter: 'yes' },
}

/** The entries of that case, with some answers changed; `undefined` was not asked. */
export const advisedCase = (change: Readonly<Record<string, Answer | undefined>> = {}): Entry[] => [
  ...Object.entries({ ...advised, ...change }).flatMap(([fact, value]) =>
    value === undefined ? [] : [answered(fact, value)],
  ),
  did('call-188'),
  did('call-police'),
]

/** A refusal that lacks nothing, as its form sends it. */
export const wholeLetter: Readonly<Record<string, string>> = {
  ...{ title: '請求についてのお知らせ', date: '2026年11月26日' },
  ...{ toName: 'レンタル◯◯ △△店 御中', toAddress: '東京都◯◯区1-2-3' },
  ...{ signature: 'typed', fromName: 'ミカズキ ハナ', fromAddress: '千葉県◯◯市4-5-6' },
  ...{ claim: '漫画の延滞料金3,300円の請求について', story: '11月21日に電話がありました。' },
  ...{
    point: 'この請求は、支払いません。',
    reply: 'written',
    answer: '返事は書面で送ってください。',
    until: '',
  },
}
