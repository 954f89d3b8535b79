import { createHmac, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { derivedKey } from '@/lib/access/derived-key'
import { keyIdOf } from '@/lib/store/seal'
import { SetupError } from '@/lib/store/settings'

/** The form in which backups are made: another one gets another number. */
export const format = 1

// Names go into statements.
const name = z.string().regex(/^[A-Za-z]\w*$/)

const part = z.object({
  table: name,
  columns: z.array(name),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

const schema = z.object({
  what: z.literal('backup of ochitsuite'),
  format: z.int(),
  /** The version of the app that made it. */
  app: z.string(),
  engine: z.enum(['sqlite', 'postgresql']),
  /** UTC */
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  /** The master key that this list is signed with. */
  keyId: z.string(),
  /** Master keys under which keys of cases are wrapped. */
  wrappedUnder: z.array(z.string()),
  parts: z.array(part),
})

/** What a backup is and holds; no key and no word is in it. */
export type Manifest = z.infer<typeof schema>

/** One table of a backup: a file of rows, a line of JSON each, gzipped. */
export type Part = Manifest['parts'][number]

/** The manifest as it is written: with a code that only whoever has the master key can make. */
export const signed = (manifest: Manifest, masterKey: Uint8Array): string =>
  `${JSON.stringify({ ...manifest, code: codeOf(manifest, masterKey) }, null, 2)}\n`

/** The name of a part's file. */
export const partName = ({ table }: Pick<Part, 'table'>): string => `${table}.ndjson.gz`

/**
 * The manifest of the backup in a folder. Throws SetupError with the reason when there is none that is whole, was made
 * in this form, and was signed with one of the keys.
 */
export const readManifest = (folder: string, keys: readonly Uint8Array[]): Manifest => {
  const found = parsed(folder)
  if (found.format > format) throw new SetupError(`The backup was made by a newer version (${found.app})`)
  const { code, ...manifest } = found
  const key = keys.find((one) => keyIdOf(one) === manifest.keyId)
  if (!key) throw new SetupError(`The backup needs the master key ${manifest.keyId}: put that one back first`)
  const [given, made] = [Buffer.from(code), Buffer.from(codeOf(manifest, key))]
  if (given.length === made.length && timingSafeEqual(given, made)) return manifest
  throw new SetupError('The list of the backup (manifest.json) was changed after it was made')
}

const parsed = (folder: string) => {
  try {
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8')
    return schema.extend({ code: z.string() }).parse(JSON.parse(text))
  } catch {
    throw new SetupError('There is no whole backup in that folder: its manifest.json is missing or cut short')
  }
}

const codeOf = (manifest: Manifest, masterKey: Uint8Array) =>
  createHmac('sha256', derivedKey(masterKey, 'backup')).update(JSON.stringify(manifest)).digest('hex')
