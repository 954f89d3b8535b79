import { expect, test } from 'vitest'
import type { Value } from '@/lib/engine/condition'
import { answerWords } from '@/lib/facts/answer-words'
import type { FactName } from '@/lib/facts/catalogue'

test.for<[FactName, Value | null, string]>([
  ['channel', 'call', '電話'],
  ['remembersClaim', 'no', 'おぼえがない'],
  ['demands', ['money', 'reply'], 'お金・支払い、返事・返信'],
  ['demands', [], 'どれもない'],
  ['demands', null, 'わからない'],
  ['amountYen', 3300, '3,300円'],
  ['amountYen', 0, '0円'],
  ['paidOn', '2026-01-05', '2026年1月5日'],
  ['traderName', '○○店', '○○店'],
  ['traderName', null, 'わからない'],
])('%s of %o reads %s', ([fact, value, words]) => expect(answerWords(fact, value)).toBe(words))
