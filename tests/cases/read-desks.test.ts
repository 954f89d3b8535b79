import { expect, test, vi } from 'vitest'
import { knownDesks } from '@/lib/cases/read-desks'
import type { Entry } from '@/lib/log/events'
import { answered, did, logOf } from '../log/an-event'

vi.mock('server-only', () => ({}))

const now = new Date('2026-11-21T01:00:00.000Z')
const promised: Entry = {
  kind: 'did',
  body: {
    task: 'call-police',
    outcome: 'callback',
    withWhom: '生活安全課 田中',
    number: '第12号',
    callbackOn: '2026-11-24',
    callbackTime: '14:30',
  },
}

test('the desks of a case stand in the order in which they were turned to, each with its own number', () => {
  const log = logOf(answered('channel', 'call'), did('call-188', 'no-answer'), promised, did('call-188'))
  const desks = knownDesks(log, now)
  expect(desks.map(({ name, calls, contact }) => [name, calls.length, contact?.phone])).toEqual([
    ['188', 2, '188'],
    ['警察', 1, '#9110'],
  ])
  expect(desks[1]?.calls[0]?.words).toBe(
    '話した。相手は 生活安全課 田中。番号 第12号。折り返しの約束 11月24日(火) 14:30',
  )
})

test('a desk that was only put off was not turned to', () => {
  expect(knownDesks(logOf(did('call-188', 'later')), now)).toEqual([])
})
