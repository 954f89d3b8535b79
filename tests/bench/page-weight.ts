import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { reasonToBuild } from '@/lib/server/build'
import { startBuiltApp } from './built-app'
import { loadedBy } from './loaded'
import type { Line } from './print'

const root = join(import.meta.dirname, '../..')

/** Bytes as they are, and gzipped as the server does it. */
type Weight = { readonly raw: number; readonly gzip: number; readonly files: number }

type Fetched = { readonly text: string; readonly weight: Weight }

/** What the first screen and the emergency page weigh, in kB of 1,000 bytes. Skipped, visibly, without a build. */
export const pageWeightLines = async (): Promise<Line[]> => {
  const before = buildId()
  if (before === null) return [{ name: 'skipped', found: 'there is no build: npm run build' }]
  const lines = [...staleness(), ...(await weighed())]
  if (buildId() !== before)
    return [{ name: 'skipped', found: 'the build was changed while it was weighed: again, later' }]
  return lines
}

const weighed = async (): Promise<Line[]> => {
  const app = await startBuiltApp()
  try {
    const fetched = (path: string) => fetchFrom(app.origin, path)
    return [...(await firstScreen(fetched)), ...(await emergencyPage(fetched))]
  } finally {
    await app.stop()
  }
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

const emergencyPage = async (fetched: Fetch): Promise<Line[]> => {
  const page = await fetched('/now')
  const { scripts, legacy, styles, images } = loadedBy(page.text)
  const rest = await sumOf([...scripts, ...legacy, ...styles, ...images], fetched)
  return [line('/now HTML', page.weight), line('/now and all it loads', add(page.weight, rest), 30)]
}

const fetchFrom = async (origin: string, path: string): Promise<Fetched> => {
  const response = await fetch(new URL(path, origin), { redirect: 'error' })
  if (!response.ok) throw new Error(`${path} answers ${response.status}`)
  const body = Buffer.from(await response.arrayBuffer())
  // Next leaves bodies under 1 kB as they are; the others have to come compressed, or the gzip count is a lie.
  if (body.length > 2000 && isText(response) && !response.headers.get('content-encoding')) {
    throw new Error(`${path} comes uncompressed`)
  }
  return { text: body.toString(), weight: { raw: body.length, gzip: gzipSync(body).length, files: 1 } }
}

const isText = ({ headers }: Response) => /text|javascript|json|svg/.test(headers.get('content-type') ?? '')

const sumOf = async (paths: readonly string[], fetched: Fetch): Promise<Weight> => {
  const weights = await Promise.all(paths.map(async (path) => (await fetched(path)).weight))
  return weights.reduce(add, { raw: 0, gzip: 0, files: 0 })
}

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

const buildId = () => {
  const path = join(root, '.next/BUILD_ID')
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

const staleness = (): Line[] => {
  const reason = reasonToBuild(root)
  return reason === null ? [] : [{ name: 'note', found: `this is an older build: ${reason}` }]
}
