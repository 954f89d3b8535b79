import { describe, expect, test } from 'vitest'
import type { Entry } from '@/lib/log/events'
import { answered, logOf } from '../log/an-event'
import { goOn, placeOf } from './a-journey'

const door = [answered('forWhom', 'self'), answered('inCall', 'no')]

describe('an emergency in the middle gives back the question it cut into', () => {
  const cuts = [
    ['振り込んだ', answered('paid', 'bank-transfer'), 'paid.callPayer'],
    ['遠隔操作をさせた', answered('remoteGiven', 'yes'), 'told.iTold'],
    ['特別送達が来た', answered('courtPaper', 'special-delivery'), 'court-paper.courtPaperKind'],
    ['取りに来る', answered('pickupComing', 'yes'), 'danger.call110'],
  ] as const
  const rooms = ['unknown-bill', 'found-data', 'support-desk', 'callback-check', 'threat-mail']
  const rows = rooms.flatMap((room) => cuts.map(([what, cut, at]) => [room, what, cut, at] as const))

  test.for(rows)('%s: %s', ([situation, , cut, at]) => {
    const before = untilAsked(situation, cut)
    const left = placeOf(logOf(...before))
    const during = [...before, cut]
    expect(placeOf(logOf(...during))).toBe(at)
    expect(
      placeOf(logOf(...goOn(during, { paid: 'bank-transfer', courtPaper: 'special-delivery' }, left))),
    ).toBe(left)
  })

  /** The case at a question of its situation that the emergency does not answer by itself. */
  const untilAsked = (situation: string, cut: Entry): Entry[] => {
    for (let steps = 0; steps < 40; steps++) {
      const log = goOn(door, { situation }, 'the end').slice(0, door.length + steps)
      const answersIt = 'fact' in cut && placeOf(logOf(...log, cut)).startsWith(`${situation}.`)
      if (placeOf(logOf(...log)).startsWith(`${situation}.`) && !answersIt) return log
    }
    throw new Error(`no question of ${situation}`)
  }
})
