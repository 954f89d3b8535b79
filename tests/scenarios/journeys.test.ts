import { describe, expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { contactView } from '@/lib/cases/contact-view'
import { situations } from '@/lib/facts/values'
import type { Journey } from '@/lib/scenarios/common/journey'
import { flows } from '@/lib/scenarios/scenarios'
import { answered, logOf } from '../log/an-event'
import { goOn, type Knows } from './a-journey'
import { storiesByRoom } from './stories'

const live = ({ knows, does = {} }: Journey) => {
  const door = [answered('forWhom', knows.forWhom ?? 'self'), answered('inCall', knows.inCall ?? null)]
  return viewOf(logOf(...goOn(door, { ...knows, ...does } as Knows, 'the end')))
}

const stories = await storiesByRoom()

test('every situation with a flow of its own tells at least eight stories', () => {
  const rooms = flows.map(({ id }) => id).filter((id) => id in situations)
  expect(stories.map(([room]) => room).sort()).toEqual(rooms.sort())
  for (const [room, journeys] of stories) expect(journeys.length, room).toBeGreaterThanOrEqual(8)
})

describe.each(stories)('%s', (room, journeys) => {
  test.for(journeys)('$name', (journey) => {
    const { guidance, walked } = live(journey)
    const given = guidance.advice.map(({ id }) => id)
    expect(walked.at).toBeNull()
    expect(new Set(walked.trail.map(({ flow }) => flow))).toEqual(
      new Set(['entrance', room, ...(journey.through ?? [])]),
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
  const [, [first] = []] = stories.find(([room]) => room === 'unknown-bill') ?? []
  const given = first ? live(first).guidance.advice.map(({ id }) => id) : []
  expect(given).not.toContain('call-bank')
  expect(given.length).toBeGreaterThan(5)
})
