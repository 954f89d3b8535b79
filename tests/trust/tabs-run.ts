// `node --conditions=react-server --import tsx tests/trust/tabs-run.ts --url file:… --from 1 --to 1000`: interleavings
// of tabs on one store; prints what was seen as JSON. `--mutant NAME` plants a fault, `--from 17 --to 17` runs one again.
import { parseArgs } from 'node:util'
import { openStore } from '@/lib/store/client'
import { keepMasterKeys } from '@/lib/store/keyring'
import { seeded } from '../bench/random-cases'
import { interleaved } from './interleaved'
import { faultsOf } from './tabs-judge'
import { plantedIn } from './tabs-mutants'
import { newCase, newTabs, type Sent } from './tabs-played'

/** What came of all interleavings. */
export type TabsSeen = {
  readonly runs: number
  readonly sent: number
  readonly taken: number
  readonly shownNewer: number
  readonly conflicts: number
  /** `seed 17: …` */
  readonly faults: readonly string[]
}

const masterKey = new Uint8Array(32).fill(1)

const run = async () => {
  const { values } = parseArgs({
    options: {
      url: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      mutant: { type: 'string' },
    },
  })
  const [from, to] = [Number(values.from ?? 1), Number(values.to ?? 1)]
  keepMasterKeys([masterKey])
  const client = await openStore(values.url ?? '')
  const planted = plantedIn(values.mutant)
  const sent: Sent[] = []
  const faults: string[] = []
  let conflicts = 0
  const counting = planted.client(client, () => conflicts++)
  for (let seed = from; seed <= to; seed++) {
    const random = seeded(seed)
    const begun = await newCase(client, masterKey, random)
    const { client: gatedClient, run } = interleaved(counting, random)
    const tabs = newTabs({ ...begun, client: gatedClient, door: planted.door, random })
    await run(tabs.map(({ play }) => play))
    const all = tabs.flatMap((tab) => tab.sent)
    sent.push(...all)
    const found = await faultsOf(client, masterKey, begun.caseId, all)
    faults.push(...found.map((fault) => `seed ${seed}: ${fault}`))
  }
  await client.$disconnect()
  const seen: TabsSeen = {
    runs: to - from + 1,
    sent: sent.length,
    taken: sent.filter(({ outcome }) => outcome === 'taken').length,
    shownNewer: sent.filter(({ showed }) => showed).length,
    conflicts,
    faults,
  }
  process.stdout.write(`${JSON.stringify(seen)}\n`)
}

await run()
