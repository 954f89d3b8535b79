import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { newActor } from './actors'
import type { Answer } from './browser'
import { type Canaries, canaryCount, found, newCanaries } from './canaries'
import { addressPushes, brokenPushes, formPushes, type Push } from './canary-forms'
import { wrongPushes } from './canary-wrong'
import { type Check, caught, type Figure, noFaults, nought } from './figures'
import { withApp } from './served-place'
import { readStolen, type Stolen } from './stolen'

const root = join(import.meta.dirname, '../..')
const built = join(root, '.next')

/** What a run left behind: answers, what the server said, and where a canary turned up. */
type Pushed = {
  readonly used: number
  readonly statuses: readonly number[]
  readonly failures: number
  readonly said: readonly string[]
  readonly files: readonly string[]
  readonly answers: readonly string[]
  readonly looked: number
  readonly stolen: Stolen
}

/** 200 canaries through every form and every way to fail: none is anywhere but in the pages of who typed it. */
export const canaryCheck: Check = async () => {
  const pushed = await push('mutants/throws-words.mjs', (canaries, own) => [
    ...formPushes(canaries, own),
    ...addressPushes(canaries, own),
    ...wrongPushes(canaries),
    ...brokenPushes(canaries),
  ])
  const planted = await push('mutants/prints-bodies.mjs', (canaries, own) =>
    formPushes(canaries, own).slice(0, 12),
  )
  return [...figuresOf(pushed), plantedFigure(planted)]
}

type Own = Parameters<typeof formPushes>[1]

const push = (
  preload: string,
  pushes: (canaries: Canaries, own: Own) => readonly Push[],
): Promise<Pushed> => {
  const startedAt = Date.now()
  return withApp(
    async (place) => {
      const canaries = newCanaries()
      const holder = await newActor(place, 'holder')
      const answers: { path: string; answer: Answer }[] = []
      for (const { path, sent } of pushes(canaries, holder)) {
        // Where too much is sent the connection may be cut.
        const answer = await holder.browser.send(path, sent).catch(() => null)
        if (answer) answers.push({ path, answer })
      }
      holder.browser.close()
      await place.app.stop()
      const files = [...filesIn(place.folder), ...filesIn(built).filter((file) => isNewer(file, startedAt))]
      const said = place.app.said()
      return {
        used: canaries.used(),
        statuses: answers.map(({ answer }) => answer.status),
        failures: said.split('"frames":["at ').length - 1,
        said: found(Buffer.from(said)),
        files: files.flatMap((file) =>
          found(readFileSync(file)).map((spelling) => `${relative(root, file)}: ${spelling}`),
        ),
        answers: answers.flatMap(({ path, answer }) =>
          leftBy(path, answer).map((spelling) => `${path}: ${spelling}`),
        ),
        looked: files.length,
        stolen: await readStolen(place.folder),
      }
    },
    { preload },
  )
}

/** What an answer leaves in a browser once its page is closed: where it leads, titles, cookies, other headers. */
const leftBy = (path: string, { headers, body }: Answer): string[] => {
  // An address with a canary in it is where the browser was before.
  if (found(Buffer.from(path)).length > 0) return []
  const titles = [...body.matchAll(/<title>.*?<\/title>/gs)].map(([title]) => title)
  return found(Buffer.from(JSON.stringify([headers, titles])))
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

// What lay there before cannot hold what was typed since.
const isNewer = (file: string, ms: number) => statSync(file).ctimeMs >= ms

const figuresOf = (pushed: Pushed): Figure[] => {
  const kinds = [200, 300, 400, 500].map(
    (from) => pushed.statuses.filter((status) => status >= from && status < from + 100).length,
  )
  return [
    {
      figure: 'canaries pushed through forms, addresses and faults',
      target: `${canaryCount}`,
      measured: `${pushed.used}; answers 2xx ${kinds[0]}, 3xx ${kinds[1]}, 4xx ${kinds[2]}, 5xx ${kinds[3]}`,
      holds: pushed.used === canaryCount && kinds.every((count) => count > 0),
    },
    {
      figure: '  failures in the log, by their frames',
      target: '≥ 5',
      measured: String(pushed.failures),
      holds: pushed.failures >= 5,
    },
    noFaults('  in stdout and stderr', pushed.said),
    noFaults(
      `  in the files of store, key, temporary folder and build (${pushed.looked} looked at)`,
      pushed.files,
    ),
    noFaults('  in addresses, titles, cookies and headers', pushed.answers),
    ...stolenFigures(pushed.stolen),
  ]
}

const stolenFigures = ({ cases, readable, openedByAnother, openedByKey }: Stolen): Figure[] => [
  noFaults('  a stolen DATA_DIR without its key: words, names, numbers, keys', readable),
  nought(`  of its ${cases} cases, opened with another key`, openedByAnother),
  {
    figure: '  and with its own, canaries inside',
    target: '≥ 1',
    measured: String(openedByKey),
    holds: openedByKey > 0,
  },
]

// Seen in one place alone, it is not seen.
const plantedFigure = ({ said, files }: Pushed) =>
  caught(
    'prints forms, keeps them in a file',
    said.length > 0 && files.length > 0 ? said.length + files.length : 0,
    'hits',
  )
