import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { answered, did, handedOver, logOf, note, seen, told, toldAbout } from './an-event'

type Story = readonly Entry[]
const folded = (story: Story) => fold(logOf(...story))

describe('answers become facts', () => {
  test.for<[string, Story, Record<string, unknown>]>([
    ['nothing happened', [], {}],
    ['an answer', [answered('channel', 'call')], { channel: 'call' }],
    ['わからない', [answered('channel', null)], { channel: null }],
    ['none of a list', [answered('demands', [])], { demands: [] }],
    ['a list', [answered('demands', ['money', 'reply'])], { demands: ['money', 'reply'] }],
    ['an amount', [answered('amountYen', 3300)], { amountYen: 3300 }],
    [
      'the newest answer holds',
      [answered('channel', 'call'), answered('channel', 'sms')],
      { channel: 'sms' },
    ],
    ['an answer taken back', [answered('channel', 'call'), answered('channel', null)], { channel: null }],
    ['what an answer implies', [answered('paid', 'card')], { paid: 'card', moneyMoved: 'yes' }],
    [
      'a changed answer implies anew',
      [answered('paid', 'card'), answered('paid', 'no')],
      { paid: 'no', moneyMoved: 'no' },
    ],
    ['notes and topics are no facts', [note('○○店'), seen('settle')], {}],
    ['the letter went to its addressee', [handedOver('refusal-letter', 'shop')], { refusalSent: 'yes' }],
    ['a copy of the letter for others', [handedOver('refusal-letter', 'family')], {}],
    ['another paper for the shop', [handedOver('shop-copy', 'shop')], {}],
  ])('%s', ([, story, facts]) => expect(folded(story).facts).toEqual(facts))

  test('a changed early answer loses no later one', () => {
    const story = [answered('channel', 'call'), answered('situation', 'other'), answered('channel', 'sms')]
    expect(folded(story).facts).toEqual({ channel: 'sms', situation: 'other' })
  })
})

describe('the ledger', () => {
  const directions = (story: Story) =>
    Object.fromEntries(
      [...folded(story).ledger].map(([item, marks]) => [item, marks.map((mark) => mark.direction)]),
    )

  test.for<[string, Story, Record<string, string[]>, Record<string, unknown>]>([
    ['nothing was asked', [], {}, {}],
    ['they knew', [toldAbout('theyKnow', ['name'])], { name: ['they-said'] }, { theyKnow: ['name'] }],
    ['I told', [toldAbout('iTold', ['phone'])], { phone: ['i-said'] }, { iTold: ['phone'] }],
    [
      'a "yes" to their question counts in both',
      [told('i-confirmed', 'birth-date')],
      { 'birth-date': ['i-confirmed'] },
      { theyKnow: ['birth-date'], iTold: ['birth-date'] },
    ],
    ['none', [toldAbout('theyKnow', []), toldAbout('iTold', [])], {}, { theyKnow: [], iTold: [] }],
    ['わからない', [toldAbout('iTold', null)], {}, { iTold: null }],
    ['not sure is not told', [told('unsure', 'address')], { address: ['unsure'] }, {}],
    ['not out is not told', [told('not-out', 'address')], { address: ['not-out'] }, {}],
    [
      'not out stays out of an answer too',
      [{ kind: 'told', body: { answers: 'iTold', direction: 'not-out', items: ['pin'] } }],
      { pin: ['not-out'] },
      { iTold: [] },
    ],
    [
      'not sure in an answer is わからない',
      [{ kind: 'told', body: { answers: 'iTold', direction: 'unsure', items: ['pin'] } }],
      { pin: ['unsure'] },
      { iTold: null },
    ],
    [
      'said by both, in the order of the log',
      [told('they-said', 'name'), told('i-said', 'name')],
      { name: ['they-said', 'i-said'] },
      { theyKnow: ['name'], iTold: ['name'] },
    ],
    [
      'a newer answer takes the place of the older',
      [toldAbout('iTold', ['name', 'phone']), toldAbout('iTold', ['name'])],
      { name: ['i-said'] },
      { iTold: ['name'] },
    ],
    [
      'an answer taken back to none',
      [toldAbout('iTold', ['name']), toldAbout('iTold', [])],
      {},
      { iTold: [] },
    ],
    [
      'what the log adds stays when the answer changes',
      [told('i-said', 'pin'), toldAbout('iTold', ['name']), toldAbout('iTold', [])],
      { pin: ['i-said'] },
      { iTold: ['pin'] },
    ],
    [
      'わからない, and then it came up',
      [toldAbout('iTold', null), told('i-said', 'pin')],
      { pin: ['i-said'] },
      { iTold: ['pin'] },
    ],
  ])('%s', ([, story, ledger, facts]) => {
    expect(directions(story)).toEqual(ledger)
    expect(folded(story).facts).toEqual(facts)
  })

  test('a mark says which event it comes from', () => {
    const { ledger } = folded([seen('settle'), toldAbout('theyKnow', ['name']), told('i-confirmed', 'name')])
    expect(ledger.get('name')).toEqual([
      { direction: 'they-said', seq: 2 },
      { direction: 'i-confirmed', seq: 3 },
    ])
  })
})

describe('tasks and topics', () => {
  test.for<[string, Story, Record<string, unknown>]>([
    ['188 reached', [did('call-188')], { consulted188: 'yes' }],
    ['188 not reached', [did('call-188', 'no-answer')], { consulted188: 'no' }],
    ['188 will call back', [did('call-188', 'callback')], { consulted188: 'no' }],
    ['188 later', [did('call-188', 'later')], { consulted188: 'no' }],
    ['188 later, then reached', [did('call-188', 'later'), did('call-188')], { consulted188: 'yes' }],
    ['police reached', [did('call-police')], { consultedPolice: 'yes' }],
    ['the payer reached', [did('call-payer')], { reportedBank: 'yes' }],
  ])('%s', ([, story, facts]) => expect(folded(story).facts).toMatchObject(facts))

  test('calling 110 says nothing of the other desks', () => {
    const { facts } = folded([did('call-110')])
    for (const fact of ['consulted188', 'consultedPolice', 'reportedBank'])
      expect(facts[fact]).toBeUndefined()
  })

  test('both are passed, whatever came of it', () => {
    const state = folded([did('call-188', 'later'), seen('settle'), seen('settle')])
    expect([...state.passed]).toEqual(['call-188', 'settle'])
    expect(state.tasks).toEqual({ 'call-188': 'later' })
  })
})

test('where the newest answers stand, and the head', () => {
  const state = folded([
    answered('channel', 'call'),
    toldAbout('iTold', []),
    answered('channel', 'sms'),
    told('i-said', 'name'),
    note('○○店'),
  ])
  expect(state.answeredAt).toEqual({ channel: 3, iTold: 2 })
  expect(state.head).toBe(5)
  expect(fold([]).head).toBe(0)
})

test('the same events give the same state', () => {
  const story = [answered('paid', 'card'), toldAbout('theyKnow', ['name']), did('call-188')]
  expect(folded(story)).toEqual(folded(story))
})
