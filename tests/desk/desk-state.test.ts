import { describe, expect, test } from 'vitest'
import { deskStateOf, metNeeds, wantsSecond } from '@/lib/desk/desk-state'
import type { Entry } from '@/lib/log/events'
import { answered, logOf, note } from '../log/an-event'

type Move = Extract<Entry, { kind: 'desk' }>['body']

const granted = (mayWrite = true): Entry => ({
  kind: 'granted',
  body: { scopes: ['summary'], mayWrite, until: '2026-12-10T00:00:00.000Z' },
})
const revoked: Entry = { kind: 'revoked', body: {} }
const desk = (body: Move): Entry => ({ kind: 'desk', body })
const take = (by = 'a') => desk({ move: 'take', by })
const ask = (words: string, fact: string | null = null) => desk({ move: 'ask', by: 'a', words, fact })
const second = (by: string, agrees = true) => desk({ move: 'second', by, agrees, words: '' })
const askSecond = desk({ move: 'ask-second', by: 'a' })
const close = desk({ move: 'close', by: 'a', words: '' })
const reopen = desk({ move: 'reopen', by: 'lead', words: '' })
const replied = (to: number): Entry => ({ kind: 'replied', body: { to, words: 'きのう' } })

const stands: readonly [string, readonly Entry[], string, string | null][] = [
  ['never shared', [note('あ')], 'waiting', null],
  ['shared', [granted()], 'waiting', null],
  ['taken', [granted(), take()], 'taken', 'a'],
  ['given back', [granted(), take(), desk({ move: 'give-back', by: 'a' })], 'waiting', null],
  ['asked', [granted(), take(), ask('いつ')], 'asked', 'a'],
  ['answered in words', [granted(), take(), ask('いつ'), replied(3)], 'taken', 'a'],
  [
    'answered in the flow',
    [granted(), take(), ask('いつ', 'usedOn'), answered('usedOn', '5日')],
    'taken',
    'a',
  ],
  ['one of two answered', [granted(), take(), ask('いつ'), ask('だれ'), replied(3)], 'asked', 'a'],
  ['another fact answered', [granted(), take(), ask('いつ', 'usedOn'), answered('paid', 'no')], 'asked', 'a'],
  ['an answer to nothing', [granted(), take(), ask('いつ'), replied(1)], 'asked', 'a'],
  ['waits for a second reader', [granted(), take(), askSecond], 'second', 'a'],
  ['read by a second', [granted(), take(), askSecond, second('b')], 'taken', 'a'],
  ['closed', [granted(), take(), close], 'closed', 'a'],
  ['opened again', [granted(), take(), close, reopen], 'waiting', null],
  ['shared for longer', [granted(), take(), granted()], 'taken', 'a'],
  ['taken back', [granted(), take(), revoked], 'waiting', null],
  ['taken back and shared anew', [granted(), take(), revoked, granted()], 'waiting', null],
]

test.for(stands)('%s: %s', ([, entries, status, holder]) => {
  const state = deskStateOf(logOf(...entries))
  expect([state.status, state.holder]).toEqual([status, holder])
})

test('what is shared is what was granted last, and nothing once it is taken back', () => {
  const log = logOf(granted(true), granted(false))
  expect(deskStateOf(log).grant).toMatchObject({ seq: 2, mayWrite: false })
  expect(deskStateOf(logOf(granted(), revoked)).grant).toBeNull()
})

test('questions stay with their answers, whoever holds the case', () => {
  const log = logOf(granted(), take(), ask('いつ', 'usedOn'), ask('だれ'), replied(4), revoked, granted())
  expect(deskStateOf(log).questions).toEqual([
    { seq: 3, words: 'いつ', fact: 'usedOn', answeredBy: null },
    { seq: 4, words: 'だれ', fact: null, answeredBy: 5 },
  ])
})

describe('a second reader', () => {
  test.for([
    ['money moved', { moneyMoved: 'yes' }, true],
    ['paid', { paid: 'bank-transfer' }, true],
    ['not paid', { paid: 'no' }, false],
    ['a threat', { threats: ['harm'] }, true],
    ['no threat', { threats: [] }, false],
    ['a minor', { minor: 'yes' }, true],
    ['nothing known', {}, false],
  ] as const)('%s: wanted %s', ([, facts, isWanted]) => {
    expect(wantsSecond(facts)).toBe(isWanted)
  })

  const agreed: readonly [string, readonly Entry[], boolean][] = [
    ['another agreed', [second('b')], true],
    ['another did not agree', [second('b', false)], false],
    ['the holder cannot be it', [second('a')], false],
    ['something new after it', [second('b'), answered('paid', 'card')], false],
    ['something else after it', [second('b'), answered('usedOn', '5日')], true],
  ]
  test.for(agreed)('%s: read %s', ([, entries, isRead]) => {
    const state = deskStateOf(logOf(granted(), take(), askSecond, ...entries))
    expect(state.isSecondRead).toBe(isRead)
    expect(metNeeds(state, { paid: 'card' }).has('second-read')).toBe(isRead)
  })
})

test('who may not be written to is not', () => {
  expect(metNeeds(deskStateOf(logOf(granted(false))), {}).has('may-write')).toBe(false)
  expect(metNeeds(deskStateOf(logOf(granted())), {}).has('may-write')).toBe(true)
})
