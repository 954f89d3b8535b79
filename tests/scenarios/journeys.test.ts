import { describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { contactView } from '@/lib/cases/contact-view'
import type { Journey } from '@/lib/scenarios/common/journey'
import { unknownBillJourneys } from '@/lib/scenarios/unknown-bill/journeys'
import { answered, logOf } from '../log/an-event'
import { goOn, type Knows } from './a-journey'

const live = ({ knows, does = {} }: Journey) => {
  const door = [answered('forWhom', knows.forWhom ?? 'self'), answered('inCall', knows.inCall ?? null)]
  return viewOf(logOf(...goOn(door, { ...knows, ...does } as Knows, 'the end')))
}

describe.each([['身におぼえのない請求', unknownBillJourneys]] as const)('%s', (_situation, journeys) => {
  test.for(journeys)('$name', (journey) => {
    const { guidance, walked } = live(journey)
    const given = guidance.advice.map(({ id }) => id)
    expect(walked.at).toBeNull()
    expect(new Set(walked.trail.map(({ flow }) => flow))).toEqual(
      new Set(['entrance', 'unknown-bill', ...(journey.through ?? [])]),
    )
    expect(guidance.contacts[0]?.id).toBe(journey.first)
    expect(journey.advises.filter((id) => !given.includes(id))).toEqual([])
    expect(journey.never.filter((id) => given.includes(id))).toEqual([])
    const documents = Object.fromEntries(guidance.documents.map(({ id, verdict }) => [id, verdict]))
    expect(documents).toMatchObject(journey.documents)
    if (journey.firstOpen !== undefined) {
      const { open, state } = contactView(journey.first, new Date(journey.now ?? ''))
      expect(open).toBe(journey.firstOpen)
      expect(state).toContain(journey.firstSays)
    }
  })
})

test('a journey that expects too much is seen to fail', () => {
  const [first] = unknownBillJourneys
  const given = first ? live(first).guidance.advice.map(({ id }) => id) : []
  expect(given).not.toContain('call-bank')
})
