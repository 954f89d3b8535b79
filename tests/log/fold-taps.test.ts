import { describe, expect, test } from 'vitest'
import { tapEvent, untapEvent } from '@/lib/cases/call-events'
import { walk } from '@/lib/engine/walk'
import { factsOfTap } from '@/lib/facts/call-taps'
import type { Entry, LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { callTaps, tapOf } from '@/lib/scenarios/common/call-taps'
import { flows } from '@/lib/scenarios/scenarios'
import { answered, idOf, logOf } from './an-event'

const tapped = (id: string): Entry => {
  const tap = tapOf(id)
  if (!tap) throw new Error(`no tap ${id}`)
  const { kind, body } = tapEvent(
    tap,
    idOf(id),
    { occurredAt: '2026-11-21T01:02:00.000Z', precision: 'minute' },
    'self',
  )
  return { kind, body } as Entry
}

const inCall = [answered('forWhom', 'self'), answered('channel', 'call'), answered('inCall', 'no')]
const stateOf = (...ids: string[]) => fold(logOf(...inCall, ...ids.map(tapped)))

test.each(callTaps)('$id becomes the facts that it says, or data that was told', ({ id, logged }) => {
  const { facts } = stateOf(id)
  expect(facts).toMatchObject(factsOfTap(id))
  if (logged.kind === 'told') expect(facts.iTold).toEqual(logged.items)
})

describe('several taps', () => {
  test('a list grows by each of them', () => {
    expect(stateOf('secret', 'pay', 'prepaid', 'pin').facts.demands).toEqual(['keep-secret', 'money', 'pin'])
  })

  test('a later claim takes the place of an earlier one', () => {
    expect(stateOf('claims-bank', 'transfer').facts.callerClaims).toBe('police')
  })

  test('they go with what was answered before the call', () => {
    const state = fold(logOf(...inCall, answered('demands', ['reply']), tapped('pay')))
    expect(state.facts.demands).toEqual(['reply', 'money'])
    expect(state.partly).toEqual(new Set())
  })
})

describe('a list that was only tapped is known in part', () => {
  const asked = (...more: Entry[]) => {
    const log = logOf(
      ...inCall,
      answered('situation', 'other'),
      tapped('claims-bank'),
      tapped('pay'),
      ...more,
    )
    return walk(flows, { ...fold(log), passed: new Set(['settle']) }).at
  }

  test('it counts, and is asked once: what was not tapped may have been said as well', () => {
    expect(stateOf('pay').facts.demands).toEqual(['money'])
    expect(asked()).toEqual({ flow: 'general', step: 'demands' })
  })

  test('once it was answered it is not asked again, even when nothing was added', () => {
    expect(asked(answered('demands', ['money']))).toEqual({ flow: 'general', step: 'iTold' })
  })

  test('what a tap says whole is not asked again', () => {
    expect(stateOf('claims-bank').partly).toEqual(new Set())
  })
})

test.for([
  ['told-pin', 'told'],
  ['told-code', 'told'],
  ['told-card', 'told'],
  ['told-account', 'told'],
  ['installed', 'told'],
  ['shown', 'told'],
  ['opened', 'told'],
  ['handed', 'told'],
  ['paid', 'paid'],
  ['pickup', 'danger'],
  ['harm', 'harm'],
  ['hurry', 'entrance'],
] as const)('after %s the case goes on in the flow %s', ([id, flow]) => {
  expect(walk(flows, stateOf(id)).at?.flow).toBe(flow)
})

describe('a tap that was a mistake', () => {
  const undone = (log: readonly LoggedEvent[]) => {
    const event = untapEvent(log, log.at(-1)?.id ?? '', () => '「払って」', idOf('undo'))
    if (!event) throw new Error('nothing to undo')
    return [...log, { ...event, seq: log.length + 1, recordedAt: '2026-11-21T01:05:00.000Z' }]
  }

  test('says nothing any more, and stays in the log', () => {
    const log = undone(logOf(...inCall, tapped('secret'), tapped('pay')))
    expect(fold(log).facts.demands).toEqual(['keep-secret'])
    expect(log.filter(({ body }) => 'tap' in body)).toHaveLength(2)
  })

  test('data told by mistake leaves the ledger', () => {
    expect(fold(undone(logOf(...inCall, tapped('told-pin')))).facts.iTold).toBeUndefined()
  })

  test('only a tap can be taken back', () => {
    const log = logOf(...inCall)
    expect(untapEvent(log, log[0]?.id ?? '', () => '', idOf('undo'))).toBeNull()
    expect(untapEvent(log, idOf('nothing'), () => '', idOf('undo'))).toBeNull()
  })
})
