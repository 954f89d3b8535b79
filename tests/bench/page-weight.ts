import { gzipSync } from 'node:zlib'
import type { BuiltApp } from './built-app'
import { loadedBy } from './loaded'
import type { Line } from './print'
import { type Answer, visitorAt } from './visitor'
import { begin } from './walk-through'

/** Bytes as they are, and gzipped as the server does it. */
type Weight = { readonly raw: number; readonly gzip: number; readonly files: number }

type Fetched = { readonly text: string; readonly weight: Weight }

/** What pages and all they load weigh, in kB of 1,000 bytes. */
export const pageWeightLines = async (app: BuiltApp): Promise<Line[]> => {
  const holder = visitorAt(app.origin)
  await begin(holder)
  const fetched: Fetch = async (path) => weighed(path, await holder.get(path))
  return [
    ...(await firstScreen(fetched)),
    ...(await callCard(fetched)),
    ...(await emergencyPage(fetched)),
    ...(await logForm(fetched)),
  ]
}

type Fetch = (path: string) => Promise<Fetched>

const firstScreen = async (fetched: Fetch): Promise<Line[]> => {
  const page = await fetched('/')
  const { scripts, legacy, styles } = loadedBy(page.text)
  return [
    line('/ HTML', page.weight, 15),
    line('/ CSS', await sumOf(styles, fetched), 20),
    line('/ JavaScript', await sumOf(scripts, fetched), 140),
    line('/ JavaScript for browsers without modules', await sumOf(legacy, fetched)),
  ]
}

/** Opened in a hurry, with a call that goes on. */
const callCard = async (fetched: Fetch): Promise<Line[]> => {
  const page = await fetched('/call')
  const { scripts } = loadedBy(page.text)
  return [line('/call HTML', page.weight, 15), line('/call JavaScript', await sumOf(scripts, fetched), 140)]
}

const emergencyPage = async (fetched: Fetch): Promise<Line[]> => {
  const page = await fetched('/now')
  const { scripts, legacy, styles, images } = loadedBy(page.text)
  const rest = await sumOf([...scripts, ...legacy, ...styles, ...images], fetched)
  return [line('/now HTML', page.weight), line('/now and all it loads', add(page.weight, rest), 30)]
}

/** The one page with react-hook-form, beside the log's own page. */
const logForm = async (fetched: Fetch): Promise<Line[]> => {
  const [without, withForm] = [await parts('/case/log', fetched), await parts('/case/log/add', fetched)]
  const more = (withForm.scripts.gzip - without.scripts.gzip) / 1000
  return [
    ...without.lines,
    ...withForm.lines,
    { name: 'what react-hook-form adds', found: `${more.toFixed(1)} kB gzip of JavaScript` },
  ]
}

const parts = async (path: string, fetched: Fetch): Promise<{ scripts: Weight; lines: Line[] }> => {
  const page = await fetched(path)
  const loaded = loadedBy(page.text)
  const scripts = await sumOf(loaded.scripts, fetched)
  const lines = [
    line(`${path} HTML`, page.weight),
    line(`${path} CSS`, await sumOf(loaded.styles, fetched)),
    line(`${path} JavaScript`, scripts),
  ]
  return { scripts, lines }
}

const weighed = (path: string, { headers, body }: Answer): Fetched => {
  // Next leaves bodies under 1 kB as they are; the others have to come compressed, or the gzip count is a lie.
  if (body.length > 2000 && isText(headers) && !headers.get('content-encoding')) {
    throw new Error(`${path} comes uncompressed`)
  }
  return { text: body.toString(), weight: { raw: body.length, gzip: gzipSync(body).length, files: 1 } }
}

const isText = (headers: Headers) => /text|javascript|json|svg/.test(headers.get('content-type') ?? '')

const sumOf = async (paths: readonly string[], fetched: Fetch): Promise<Weight> => {
  const weights = await Promise.all(paths.map(async (path) => (await fetched(path)).weight))
  return weights.reduce(add, none)
}

const none: Weight = { raw: 0, gzip: 0, files: 0 }

const add = (one: Weight, other: Weight): Weight => ({
  raw: one.raw + other.raw,
  gzip: one.gzip + other.gzip,
  files: one.files + other.files,
})

const line = (name: string, { raw, gzip, files }: Weight, limit?: number): Line => ({
  name,
  found: `${kilo(gzip)} kB gzip (${kilo(raw)} kB raw, ${files} ${files === 1 ? 'file' : 'files'})`,
  ...(limit === undefined ? {} : { limit: `at most ${limit} kB gzip`, isMet: gzip <= limit * 1000 }),
})

const kilo = (bytes: number) => (bytes / 1000).toFixed(1)
