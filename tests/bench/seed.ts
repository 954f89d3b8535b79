// `npm run seed -- --cases 10000 --events 20`: fills the store of the settings with shared cases, for looking at the
// desk as it is when there is much to do.
import { parseArgs } from 'node:util'
import { prepareStore } from '@/lib/server/prepare'
import { openStore } from '@/lib/store/client'
import { heldMasterKey } from '@/lib/store/keyring'
import { settings } from '@/lib/store/settings'
import { fewestEvents, makeSharedCases } from './shared-cases'

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
  const client = await openStore(place.databaseUrl)
  const start = performance.now()
  try {
    await makeSharedCases(client, heldMasterKey(), { cases, events, now: new Date(), seed })
  } finally {
    await client.$disconnect()
  }
  const seconds = (performance.now() - start) / 1000
  say(`${cases} shared cases of ${events} events in ${seconds.toFixed(1)} s`)
}

const wholeNumber = (typed: string) => (/^\d{1,7}$/.test(typed) ? Number(typed) : undefined)

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
})
