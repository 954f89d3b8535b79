import { expect, test, vi } from 'vitest'
import { framesOf } from '@/lib/server/frames'
import { newLog, type Seen } from '@/lib/server/log'
import { quieten } from '@/lib/server/quiet-console'

const written = () => {
  const lines: string[] = []
  const log = newLog({ write: (line) => void lines.push(line) })
  return { log, lines: () => lines.map((line) => JSON.parse(line)) }
}

const seen: Seen = { id: 'an-id', route: '/case/log/[seq]/correct', method: 'GET', status: 200, ms: 12 }

test('a line holds what is on the list, and nothing that a caller adds', () => {
  const { log, lines } = written()
  log.answered({ ...seen, url: '/case/log/SECRET' } as Seen)
  log.answered({ ...seen, status: 500 })
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  expect(lines()).toEqual([
    { level: 'info', time, ...seen },
    { level: 'error', time, ...seen, status: 500 },
  ])
})

test.for([
  { name: 'a message of one line', error: new Error('SECRET') },
  { name: 'a message with lines like frames', error: new Error('SECRET\n    at SECRET (SECRET:1:1)') },
  {
    name: 'a changed message',
    error: Object.assign(new Error('SECRET\n    at SECRET:1:1'), { message: 'x' }),
  },
  { name: 'a cause', error: new Error('x', { cause: new Error('SECRET') }) },
  { name: 'no error', error: 'SECRET' },
])('of $name no word is written', ({ error }) => {
  const { log, lines } = written()
  log.failed(error)
  expect(JSON.stringify(lines())).not.toContain('SECRET')
})

test('the frames of an error are kept', () => {
  expect(framesOf(new Error('x'))[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/)
})

test('once it is quiet nothing is printed: errors are reported, of words only where they came from', () => {
  const [printed, report, on] = [vi.fn(), vi.fn(), vi.fn()]
  const console: Record<string, (...said: unknown[]) => void> = {
    error: printed,
    warn: printed,
    log: printed,
  }
  const process = { on, removeAllListeners: vi.fn() }
  quieten({ console, process }, report)
  const error = new TypeError('SECRET')
  console.error?.('SECRET', error)
  console.warn?.('SECRET %s', 'SECRET')
  expect(printed).not.toHaveBeenCalled()
  expect(report.mock.calls).toEqual([[error], [new Error('said')]])
  expect(on).toHaveBeenCalledWith('warning', report)
})
