// `npm run seed -- --cases 10000 --events 20`: fills the store of the settings with shared cases, for looking at the
// desk as it is when there is much to do.
import { parseArgs } from 'node:util'
import { prepareStore } from '@/lib/server/prepare'
import { heldMasterKey } from '@/lib/store/keyring'
import { settings } from '@/lib/store/settings'
import { fillStore } from './fill-store'
import { fewestEvents } from './shared-cases'

const say = (line: string) => void process.stdout.write(`${line}\n`)

const run = async () => {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100' },
      events: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  })
  const [cases, events, seed] = [values.cases, values.events, values.seed].map(wholeNumber)
  if (!cases || !events || events < fewestEvents || seed === undefined) {
    throw new Error(`--cases from 1, --events from ${fewestEvents}, --seed: whole numbers`)
  }
  const place = settings()
  await prepareStore(place, say)
  const start = performance.now()
  await fillStore(place.databaseUrl, heldMasterKey(), { cases, events, now: new Date(), seed })
  const seconds = (performance.now() - start) / 1000
  const rate = Math.round((cases * events) / seconds)
  say(`${cases} shared cases of ${events} events in ${seconds.toFixed(1)} s (${rate} events/s)`)
}

const wholeNumber = (typed: string) => (/^\d{1,7}$/.test(typed) ? Number(typed) : undefined)

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})
