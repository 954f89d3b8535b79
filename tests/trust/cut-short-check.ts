import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { masterKey } from '@/lib/store/master-key'
import { storeUrl } from './app-process'
import { begin, inCopy, inFolder, runWhole, type Work } from './cut-short'
import { halves, holdsKey, keyFiles, looked, unreadable } from './cut-short-looks'
import {
  believeClock,
  entries,
  filled,
  makeEndedStore,
  makeLivingStore,
  makeOldStore,
} from './cut-short-stores'
import { type Check, caught, type Figure, noFaults } from './figures'
import { between, pause } from './pause'

/** What came of a kind of work that was killed again and again. */
type Cut = { readonly kills: number; readonly inside: number; readonly faults: readonly string[] }

/** One kind of work: how it is played, and a fault planted in it. */
type Group = {
  readonly name: string
  readonly play: (kills: number, preload?: string) => Promise<Cut>
  readonly mutant: { readonly name: string; readonly preload: string }
}

/** Kills of a mutant before it is asked whether it has shown, and how often at most. */
const [mutantKills, mutantRounds] = [2, 15]

/**
 * SIGKILL in the middle of what a start, an operator or the job does. `npm run backup` and `npm run restore` have a
 * drill with kills of their own (backup-check.ts).
 */
export const cutShortCheck: Check = async (short) => {
  const figuresOf = async ({ name, play, mutant }: Group): Promise<Figure[]> => {
    const wanted = short ? 2 : 12
    const { kills, inside, faults } = await playedInside(play, wanted)
    return [
      {
        figure: `${name} cut short`,
        target: 'in the middle',
        measured: `${kills} kills, ${inside} before its end`,
        holds: inside > enough(wanted),
      },
      noFaults('  a next start that fails, lost, half, back again', faults),
      ...(!short || name === 'rotation' ? [await mutantFigure(play, mutant)] : []),
    ]
  }
  // Two at a time: as many as there are processors on a small machine.
  const [one, two] = await Promise.all(
    [groups.slice(0, 2), groups.slice(2)].map(async (some) => {
      const figures: Figure[] = []
      for (const group of some) figures.push(...(await figuresOf(group)))
      return figures
    }),
  )
  return [...(one ?? []), ...(two ?? [])]
}

const enough = (kills: number) => kills / 4

/** Rounds of kills until enough of them fell into the work: a moment drawn at random may come after it. */
const rounds = 10

const playedInside = async (play: Group['play'], kills: number): Promise<Cut> => {
  let cut = await play(kills)
  for (let round = 1; cut.inside <= enough(kills) && round < rounds; round++) {
    const more = await play(kills)
    cut = {
      kills: cut.kills + more.kills,
      inside: cut.inside + more.inside,
      faults: [...cut.faults, ...more.faults],
    }
  }
  return cut
}

const mutantFigure = async (play: Group['play'], { name, preload }: Group['mutant']): Promise<Figure> => {
  let seen = 0
  for (let round = 0; seen === 0 && round < mutantRounds; round++)
    seen = (await play(mutantKills, preload)).faults.length
  return caught(name, seen, 'faults')
}

/** A moment within a piece of work that takes so long, or just after it. */
const within = (wholeMs: number) => between(0, Math.ceil(wholeMs))

/** A store of the first version becomes one of this, or a new one is made; each time anew. */
const migration: Group['play'] = (kills, preload) =>
  inFolder(async (old) => {
    const ids = await makeOldStore(old, 20)
    const wholeMs = await inCopy(old, (folder) => runWhole(folder, 'migrate', preload))
    let inside = 0
    const faults: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      const isNew = kill % 4 === 3
      const play = async (folder: string) => {
        if (await isCut(folder, 'migrate', within(wholeMs), preload)) inside++
        const look: Look = (client, keys) => unreadable(client, keys, isNew ? [] : ids, entries)
        faults.push(...(await looked(folder, look)))
      }
      await (isNew ? inFolder(play) : inCopy(old, play))
    }
    return { kills, inside, faults }
  })

/** Whether a piece of work was killed before it was done. */
const isCut = async (folder: string, work: Work, afterMs: number, preload?: string): Promise<boolean> => {
  const working = await begin(folder, work, preload)
  await pause(afterMs)
  await working.kill()
  return working.lines() === 0
}

/** Ended cases are erased, cut short, and then to the end; each time anew. */
const retention: Group['play'] = (kills, preload) =>
  inFolder(async (first) => {
    const { ended, living } = await makeEndedStore(first, { ended: 40, living: 10 })
    const wholeMs = await inCopy(first, (folder) => runWhole(folder, 'retention', preload))
    let inside = 0
    const faults: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      await inCopy(first, async (folder) => {
        if (await isCut(folder, 'retention', within(wholeMs), preload)) inside++
        const gone: string[] = []
        faults.push(...(await looked(folder, endedFaults({ ended, living }, gone))))
        await runWhole(folder, 'retention')
        faults.push(...(await looked(folder, endedFaults({ ended, living }, gone))))
        if (gone.length < ended.length) faults.push('what has ended is there still')
      })
    }
    return { kills, inside, faults }
  })

type Ended = Awaited<ReturnType<typeof makeEndedStore>>
type Look = Parameters<typeof looked>[1]

/** Cases are there or gone, those that go on are there, and none that was in `gone` is back; it takes in the others. */
const endedFaults =
  ({ ended, living }: Ended, gone: string[]): Look =>
  async (client, keys) => {
    const now = await halves(client, keys, ended, entries)
    const back = gone.filter((id) => !now.gone.includes(id))
    gone.splice(0, gone.length, ...now.gone)
    await believeClock(client)
    const others = await halves(client, keys, living, entries)
    return [
      ...now.faults,
      ...back.map((id) => `case ${id} is back again`),
      ...others.faults,
      ...others.gone.map((id) => `case ${id} had not ended`),
    ]
  }

/** The key of every case is wrapped anew: a few times cut short, then to its end. */
const rotation: Group['play'] = (kills, preload) =>
  inFolder(async (first) => {
    const ids = await makeLivingStore(first, 60)
    const old = masterKey({ dataDir: join(first, 'data'), masterKey: undefined })
    const wholeMs = await inCopy(first, (folder) => runWhole(folder, 'rotate', preload))
    let inside = 0
    const faults: string[] = []
    for (let kill = 0; kill < kills; kill += 2) {
      await inCopy(first, async (folder) => {
        const look = () => looked(folder, (client, keys) => unreadable(client, keys, ids, entries))
        for (const again of [1, 2]) {
          if (await isCut(folder, 'rotate', within(wholeMs / again), preload)) inside++
          faults.push(...(await look()))
        }
        await runWhole(folder, 'rotate')
        faults.push(...(await look()), ...restOf(folder, old))
      })
    }
    return { kills, inside, faults }
  })

const restOf = (folder: string, old: Uint8Array): string[] => [
  ...(holdsKey(folder, old) ? ['the old key is there still'] : []),
  ...(keyFiles(folder).length === 1 ? [] : [`files of keys: ${keyFiles(folder)}`]),
]

/** Megabytes of the write-ahead log from which a start has to recover. */
const logMb = 12

/** A start after a kill that left a big write-ahead log is itself cut short. */
const recovery: Group['play'] = (kills, preload) =>
  inFolder(async (first) => {
    await makeLivingStore(first, 5)
    const filling = await begin(first, 'fill')
    while (sizeOf(`${databaseOf(first)}-wal`) < logMb * 1_000_000) await pause(20)
    await filling.kill()
    const kept = filling.lines()
    const wholeMs = await inCopy(first, (folder) => runWhole(folder, 'start', preload))
    let inside = 0
    const faults: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      await inCopy(first, async (folder) => {
        if (await isCut(folder, 'start', within(wholeMs), preload)) inside++
        faults.push(
          ...(await looked(folder, async (client) => {
            const there = await client.eventBody.count({ where: { caseId: filled } })
            return there < kept ? [`${kept - there} acknowledged entries are lost`] : []
          })),
        )
      })
    }
    return { kills, inside, faults }
  })

const databaseOf = (folder: string) => storeUrl(folder).slice('file:'.length)
const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0)

const groups: readonly Group[] = [
  { name: 'migration', play: migration, mutant: { name: 'a migration in pieces', preload: 'in-pieces.mjs' } },
  { name: 'retention', play: retention, mutant: { name: 'erased bit by bit', preload: 'bit-by-bit.mjs' } },
  {
    name: 'rotation',
    play: rotation,
    mutant: { name: 'drops the old key first', preload: 'drops-old-key.mjs' },
  },
  { name: 'recovery', play: recovery, mutant: { name: 'forgets the log', preload: 'forgets-the-log.mjs' } },
]
