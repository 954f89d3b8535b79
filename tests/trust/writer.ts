import { v7 } from 'uuid'
import { type Answer, type Browser, hiddenValue } from './browser'
import { between, pause } from './pause'

/** What the server said yes to: the words, and the place in the log that it named. */
export type Acknowledged = { readonly words: string; readonly seq: number }

/** What one writer saw. `again` counts what was sent more than once. */
export type Written = {
  readonly acknowledged: Acknowledged[]
  begun: number
  again: number
  refusals: string[]
}

/** What all writers of a run share: whether to come to an end, and how many entries were taken so far. */
export type Run = { isOver: boolean; taken: number }

/** One in so many forms is sent, given up at once and sent again, as by somebody whose line broke. */
const doubted = 5

/** Entries of a case: the longer its log, the longer each of them takes. */
const entriesOfCase = 60

/**
 * Begins a case in a new browser and adds to its log, then another one, until the run is over: each form with one id
 * and one body until it is taken.
 */
export const write = async (newOne: () => Browser, name: string, run: Run): Promise<Written> => {
  const written: Written = { acknowledged: [], begun: 0, again: 0, refusals: [] }
  let browser = newOne()
  await begin(browser, written)
  for (let at = 1; !run.isOver; at++) {
    if (at % entriesOfCase === 0) {
      browser.close()
      browser = newOne()
      await begin(browser, written)
    }
    const words = `控え${name}の${at}`
    const taken = await insist(browser, written, '/case/log/add/save', entry(words))
    const seq = Number(/^\/case\/log\?at=\d+#event-(\d+)$/.exec(taken)?.[1])
    if (seq > 0) written.acknowledged.push({ words, seq })
    else written.refusals.push(taken)
    run.taken++
  }
  browser.close()
  return written
}

const begin = async (browser: Browser, written: Written) => {
  const page = await untilAnswered(() => browser.send('/start/came'), written)
  const id = hiddenValue(page, 'id')
  const taken = await insist(browser, written, '/start/came/answer', { id, value: 'call' })
  if (!taken.startsWith('/case/')) throw new Error(`a case could not be begun: ${taken}`)
  written.begun++
}

/** A form that adds these words to the log, with an id of its own. */
export const entry = (words: string) => ({
  id: v7(),
  saw: '0',
  speaker: 'them',
  manner: 'said',
  words,
  date: '2026-01-05',
  time: '10:30',
  precision: 'minute',
  channel: 'call',
  basis: 'memory',
})

/** Sends one and the same form until the server sends on to another page; returns which one. */
const insist = async (
  browser: Browser,
  written: Written,
  path: string,
  form: Record<string, string>,
): Promise<string> => {
  if (between(1, doubted) === 1) {
    written.again++
    const signal = AbortSignal.timeout(between(1, 20))
    await browser.send(path, { form, signal }).catch(() => {})
  }
  const { headers } = await untilAnswered(() => browser.send(path, { form }), written)
  return headers.location ?? ''
}

const untilAnswered = async (send: () => Promise<Answer>, written: Written): Promise<Answer> => {
  for (;;) {
    const answer = await send().catch(() => null)
    if (answer && answer.status < 400) return answer
    if (answer && answer.status < 500) throw new Error(`the server answers ${answer.status}`)
    written.again++
    await pause(between(100, 300))
  }
}
