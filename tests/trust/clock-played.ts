import { join } from 'node:path'
import { v7 } from 'uuid'
import { newCaseNumber } from '@/lib/store/case-number'
import { createCase } from '@/lib/store/cases'
import { type Client, openStore } from '@/lib/store/client'
import { masterKey } from '@/lib/store/master-key'
import { anEvent, idOf, note } from '../log/an-event'
import { type App, freePort, startApp, storeUrl } from './app-process'
import { type Browser, newBrowser } from './browser'
import { said } from './canary-forms'
import { type Jump, movedClock } from './clock'
import { inFolder } from './cut-short'
import { believeClock } from './cut-short-stores'
import { type Keys, keysShown } from './guess-check'
import { type Kept, readKept } from './kept'
import type { Acknowledged } from './writer'

/** What came of a server whose clock jumped. */
export type Jumped = Kept & {
  readonly how: string
  readonly acknowledged: number
  readonly erased: number
  /** Who could not go on, who had to wait for too long, what was no longer there: each in words. */
  readonly faults: readonly string[]
}

/** Cases of people who are away; nobody writes into them. */
const quietCases = 5

/** A server whose clock makes each of these jumps and is put right again while people write. */
export const playJumps = (jumps: readonly Jump[], preload?: string): Promise<Jumped> =>
  inFolder(async (folder) => {
    const clock = movedClock(folder)
    const port = await freePort()
    const start = async () => {
      const app = startApp({ folder, port, env: { LIMITS_FACTOR: '1', ...clock.env(preload) } })
      await app.ready()
      return app
    }
    const run: Run = { origin: `http://127.0.0.1:${port}`, faults: [], acknowledged: [], app: await start() }
    const restart = async () => {
      await run.app.kill()
      run.app = await start()
    }
    try {
      const client = await openStore(storeUrl(folder))
      await makeQuiet(client, folder)
      const holder = await newHolder(run)
      for (const jump of jumps) {
        await believeClock(client)
        await playJump(run, holder, jump, { move: clock.move, restart })
      }
      const erased = await client.case.count({ where: { NOT: { erasedAt: null } } })
      await client.$disconnect()
      await run.app.stop()
      const kept = await readKept(folder, run.acknowledged)
      return { ...kept, how: clock.how, acknowledged: run.acknowledged.length, erased, faults: run.faults }
    } finally {
      await run.app.kill()
    }
  })

type Run = {
  readonly origin: string
  readonly faults: string[]
  readonly acknowledged: Acknowledged[]
  app: App
}
type Moves = { readonly move: (jump: Jump) => void; readonly restart: () => Promise<void> }
type Person = { readonly browser: Browser; readonly name: string }
type Holder = Person & {
  readonly paper: string
  readonly printed: string
  readonly typed: string
  readonly keys: Keys
}

const playJump = async (run: Run, holder: Holder, jump: Jump, { move, restart }: Moves) => {
  move(jump)
  // Whoever was there may find the case shut meanwhile: what counts is that it opens again.
  await write(run, holder, null)
  const guest = await newPerson(run, `その日${jump}`)
  await write(run, guest, `while it stands ${jump}`)
  await guest.browser.send('/case/summary/fill/save', { form: wrongFill('あとで') })
  await openPages(run, jump)
  await guessWrong(run)
  await restart()
  await write(run, guest, `after a start while it stands ${jump}`)
  move('+0d')
  await write(run, holder, `right after ${jump}`)
  await opensByWords(run, holder, jump)
  await restart()
  for (const person of [holder, guest]) await write(run, person, `after a start, right after ${jump}`)
  await isAsBefore(run, holder, jump)
}

const makeQuiet = async (client: Client, folder: string) => {
  const key = masterKey({ dataDir: join(folder, 'data'), masterKey: undefined })
  for (let at = 0; at < quietCases; at++)
    await createCase(client, key, idOf(`quiet ${at}`), [anEvent('note', note('しずか'))], new Date())
}

let given = 0

const newPerson = async ({ origin, faults }: Run, name: string): Promise<Person> => {
  const browser = newBrowser(origin, `198.51.101.${++given}`)
  const begun = await browser.send('/start/came/answer', { form: { id: v7(), value: 'call' } })
  if (!begun.headers.location?.startsWith('/case/')) faults.push(`${name}: no case could be begun`)
  return { browser, name }
}

const newHolder = async (run: Run): Promise<Holder> => {
  const person = await newPerson(run, 'はじめから')
  await write(run, person, 'at the beginning')
  const keys = await keysShown(person.browser)
  const issued = await person.browser.send('/case/issue/centre-summary', { form: { id: v7() } })
  const paper = issued.headers.location ?? ''
  const typed = 'まちがえた名前'
  await person.browser.send('/case/summary/fill/save', { form: wrongFill(typed) })
  return { ...person, paper, typed, keys, printed: await textOf(person.browser, paper) }
}

const wrongFill = (traderName: string) => ({ id: v7(), saw: '0', traderName, amountYen: 'いくらか' })

/** Adds an entry; `when` says at which moment that must succeed, `null` that it need not. */
const write = async (run: Run, { browser, name }: Person, when: string | null) => {
  const words = `${name}の${run.acknowledged.length}`
  const fields = { ...said, id: v7(), saw: '0', words, date: '', time: '', precision: 'unknown' }
  const { headers, status } = await browser.send('/case/log/add/save', { form: fields })
  const seq = Number(/#event-(\d+)$/.exec(headers.location ?? '')?.[1])
  if (seq > 0) run.acknowledged.push({ words, seq })
  else if (when) run.faults.push(`${name} cannot write ${when}: ${status} ${headers.location}`)
}

const openPages = async ({ origin, faults }: Run, jump: Jump) => {
  const browser = newBrowser(origin, '198.51.102.1')
  for (const path of ['/', '/now', '/contacts', '/call', '/resume', '/desk/sign-in']) {
    const { status } = await browser.send(path)
    if (status !== 200) faults.push(`${path} answers ${status} while the clock stands ${jump}`)
  }
  browser.close()
}

const guesser = '198.51.103.1'

/** More tries than a network has in a minute. */
const guessWrong = async ({ origin }: Run) => {
  const browser = newBrowser(origin, guesser)
  const words = 'あさひ あひる あまど いちご うさぎ'
  for (let at = 0; at < 8; at++)
    await browser.send('/resume/words', { form: { number: newCaseNumber(), words } })
  browser.close()
}

/** From the same network, the right words: nobody waits for a year because of tries of another time. */
const opensByWords = async ({ origin, faults }: Run, { keys }: Holder, jump: Jump) => {
  const browser = newBrowser(origin, guesser)
  const { headers } = await browser.send('/resume/words', { form: keys })
  if (!headers.location?.startsWith('/case'))
    faults.push(`the right words do not open the case after ${jump}`)
  browser.close()
}

const isAsBefore = async (
  { faults, acknowledged }: Run,
  { browser, name, paper, printed, typed }: Holder,
  jump: Jump,
) => {
  if ((await textOf(browser, paper)) !== printed) faults.push(`a paper reads otherwise after ${jump}`)
  if (!(await browser.send('/case/summary/fill')).body.includes(typed))
    faults.push(`what was typed is gone after ${jump}`)
  const { body } = await browser.send('/case/log')
  const own = acknowledged.filter(({ words }) => words.startsWith(name)).map(({ seq }) => seq)
  // Entries whose time is not known stand in the order in which they were written.
  const order = [...body.matchAll(/id="event-(\d+)"/g)].map(([, seq]) => Number(seq))
  const shown = order.filter((seq) => own.includes(seq))
  if (shown.join() !== own.join()) faults.push(`the log stands in another order after ${jump}`)
}

/** What a paper says, from its first heading to the end of the sheet. */
const textOf = async (browser: Browser, path: string): Promise<string> => {
  const { body } = await browser.send(path)
  const main = /<article.*<\/article>/s.exec(body)?.[0] ?? /<main.*<\/main>/s.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}
