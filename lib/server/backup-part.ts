import { createHash } from 'node:crypto'
import { createReadStream, promises as files } from 'node:fs'
import { join } from 'node:path'
import { promises as streams } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import { lineOf, rowOf, type StoredRow } from '@/lib/store/dump'
import { SetupError } from '@/lib/store/settings'
import { type Part, partName } from './backup-manifest'

// What is sealed does not get smaller; the fastest level takes away what base64 added.
const level = 1

/** Writes the rows of a table into its file, on the disk when it returns, and says what it wrote. Throws on a fault. */
export const writePart = async (
  folder: string,
  table: string,
  pages: AsyncIterable<readonly StoredRow[]>,
): Promise<Part> => {
  let columns: string[] = []
  let rows = 0
  const lines = async function* () {
    for await (const page of pages) {
      columns = Object.keys(page[0] ?? {})
      rows += page.length
      yield `${page.map(lineOf).join('\n')}\n`
    }
  }
  const file = await files.open(join(folder, partName({ table })), 'wx', 0o600)
  try {
    const seen = counting()
    await streams.pipeline(lines, createGzip({ level }), async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) await file.writeFile(seen.count(piece))
    })
    await file.sync()
    return { table, columns, rows, ...seen.said() }
  } finally {
    await file.close()
  }
}

/**
 * The rows of a part, some at a time. Throws SetupError when the file is not byte for byte what the manifest says, at
 * the end at the latest: nothing of it counts before.
 */
export const readPart = async function* (folder: string, part: Part, atOnce = 1_000) {
  const seen = counting()
  const whole = createReadStream(join(folder, partName(part)))
  const unpacked = createGunzip()
  const counted = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) yield seen.count(piece)
  }
  const reading = streams.pipeline(whole, counted, unpacked).catch(() => {})
  try {
    let [rows, count]: [StoredRow[], number] = [[], 0]
    for await (const line of linesOf(unpacked)) {
      if (rows.push(rowOf(part.columns, line)) < atOnce) continue
      count += rows.length
      yield rows
      rows = []
    }
    await reading
    count += rows.length
    const { bytes, sha256 } = seen.said()
    if (bytes !== part.bytes || sha256 !== part.sha256 || count !== part.rows) throw new Error('another file')
    if (rows.length > 0) yield rows
  } catch {
    throw new SetupError(`The backup is not whole: ${partName(part)} was cut short or changed`)
  } finally {
    whole.destroy()
  }
}

const linesOf = async function* (stream: AsyncIterable<Buffer>) {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const piece of stream) {
    const [first = '', ...others] = decoder.decode(piece, { stream: true }).split('\n')
    if (others.length === 0) {
      rest += first
      continue
    }
    yield rest + first
    rest = others.pop() ?? ''
    yield* others
  }
  if (rest !== '') throw new Error('the last line is cut')
}

const counting = () => {
  const hash = createHash('sha256')
  let bytes = 0
  const count = (piece: Buffer) => {
    hash.update(piece)
    bytes += piece.length
    return piece
  }
  return { count, said: () => ({ bytes, sha256: hash.digest('hex') }) }
}
