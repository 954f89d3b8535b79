import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'

/** Something the operator has to put right. Its message is shown alone, without a stack. */
export class SetupError extends Error {
  override name = 'SetupError'
}

/** The environment as it came: `process.env`, or a plain object in a test. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What keeps the store: a file beside the one process that writes it, or a server for several nodes. */
export type Engine = 'sqlite' | 'postgresql'

/** Where the store lies. All paths are absolute; a store of PostgreSQL has none. */
export type StorePlace = { dataDir: string; databaseUrl: string; databasePath: string | null }

/** One trusted proxy: an address, or a range when `prefix` is shorter than the address. */
export type ProxyRange = { address: string; prefix: number; family: 'ipv4' | 'ipv6' }

/** Every setting of an installation, parsed. `port` 0 means any free port; no `host` means every interface. */
export type Settings = StorePlace & {
  port: number
  host: string | undefined
  masterKey: string | undefined
  /** The master key from before a rotation, or the one to come, where MASTER_KEY is set. */
  previousMasterKey: string | undefined
  trustedProxy: readonly ProxyRange[]
  /** Multiplies how much the server takes of one address, one case and everybody. */
  limitsFactor: number
  /** Opens /api/metrics; without it there is none. */
  metricsToken: string | undefined
  /** Who runs this installation, shown in every footer. */
  operator: string | undefined
  /** A demo (`npm run demo`): made-up cases, a mark on every page and paper, links that let in. */
  demo: boolean
}

/**
 * Reads where the store lies, and nothing else, so that a wrong PORT does not stop `prisma generate`.
 * Throws SetupError when DATABASE_URL is neither a `file:` nor a `postgresql:` URL.
 */
export const readStorePlace = (env: Environment, root: string): StorePlace => {
  const dataDir = resolve(root, present(env.DATA_DIR) ?? 'prisma/data')
  const given = parse('DATABASE_URL', databaseUrl, env) ?? `file:${join(dataDir, 'ochitsuite.db')}`
  if (engineOf(given) === 'postgresql') return { dataDir, databaseUrl: given, databasePath: null }
  const databasePath = resolve(root, given.slice('file:'.length))
  return { dataDir, databasePath, databaseUrl: `file:${databasePath}` }
}

/** Which engine a DATABASE_URL names. */
export const engineOf = (url: string): Engine => (/^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite')

/**
 * Reads all settings; relative paths are taken from `root`.
 * Throws SetupError naming the setting that is wrong, never its value.
 */
export const readSettings = (env: Environment, root: string): Settings => {
  const read = settingsIn(env, root)
  // Its links let in without a password: nobody but this machine may come to them.
  if (read.demo && !isLoopback(read.host))
    throw new SetupError('HOST must be 127.0.0.1 where DEMO is set: a demo is for this machine alone')
  return read
}

const settingsIn = (env: Environment, root: string): Settings => ({
  ...readStorePlace(env, root),
  port: parse('PORT', port, env) ?? 3000,
  host: parse('HOST', host, env),
  masterKey: present(env.MASTER_KEY),
  previousMasterKey: present(env.MASTER_KEY_PREVIOUS),
  trustedProxy: parse('TRUSTED_PROXY', trustedProxy, env) ?? [],
  limitsFactor: parse('LIMITS_FACTOR', limitsFactor, env) ?? 1,
  metricsToken: parse('METRICS_TOKEN', metricsToken, env),
  operator: present(env.OPERATOR),
  demo: parse('DEMO', demo, env) !== undefined,
})

/** Whether HOST names this machine alone; without one the server listens on every interface. */
export const isLoopback = (host: string | undefined): boolean =>
  host !== undefined && ['127.0.0.1', '::1', 'localhost'].includes(host)

/** The settings of this process. The root is the working folder: start.ts and npm scripts both stand there. */
export const settings = (): Settings => readSettings(process.env, process.cwd())

/**
 * Loads the `.env` file of `root`, if there is one, into `process.env`; what is set already stays.
 * Next reads it too, but only after the store was opened.
 */
export const loadEnvironmentFile = (root: string): void => {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** The folder on this machine that has to have room: that of the database file, else DATA_DIR. */
export const databaseFolder = ({ databasePath, dataDir }: StorePlace): string =>
  databasePath === null ? dataDir : dirname(databasePath)

// An empty value means "not set": compose files pass unset variables on as empty strings.
const present = (value: string | undefined) => value?.trim() || undefined

const parse = <T>(name: string, schema: z.ZodType<T>, env: Environment): T | undefined => {
  const value = present(env[name])
  if (value === undefined) return undefined
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  // Only our own sentences are shown: zod's may quote what was typed.
  throw new SetupError(`${name} ${parsed.error.issues[0]?.message ?? 'is wrong'}`)
}

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a whole number from 0 to 65535', abort: true })
  .transform(Number)
  .refine((value) => value <= 65535, { error: 'must be a whole number from 0 to 65535' })

const limitsFactor = z
  .string()
  .regex(/^\d{1,4}$/, { error: 'must be a whole number from 1 to 1000', abort: true })
  .transform(Number)
  .refine((value) => value >= 1 && value <= 1000, { error: 'must be a whole number from 1 to 1000' })

// Whoever may guess as often as they like must have no chance.
const metricsToken = z.string().min(20, { error: 'must have 20 characters or more' })

const demo = z.literal('1', { error: 'is set by npm run demo' })

const host = z.string().regex(/^[\w.:%-]+$/, { error: 'must be a host name or an IP address' })

// A "?" would become part of a file's name: the adapter takes no options from the URL. A schema in the query is for
// Prisma's own tool, and nothing here: it would be passed over.
const databaseUrl = z.string().refine((value) => /^file:[^?:][^?]*$/.test(value) || isServer(value), {
  error: 'must be file:PATH, without a query, or postgresql://USER:PASSWORD@HOST/DATABASE, without a schema',
})

const isServer = (value: string) => {
  if (engineOf(value) !== 'postgresql' || !URL.canParse(value)) return false
  const { pathname, searchParams } = new URL(value)
  return pathname.length > 1 && !searchParams.has('schema')
}

const trustedProxy = z.string().transform((value, context): ProxyRange[] => {
  const ranges = value
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(proxyRange)
  if (ranges.every((range) => range !== null)) return ranges
  context.addIssue({ code: 'custom', message: 'must list IP addresses or ranges such as 10.0.0.0/8' })
  return z.NEVER
})

const proxyRange = (entry: string): ProxyRange | null => {
  const [address = '', length, ...rest] = entry.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return null
  const longest = version === 4 ? 32 : 128
  if (length !== undefined && !/^\d{1,3}$/.test(length)) return null
  const prefix = length === undefined ? longest : Number(length)
  return prefix > longest ? null : { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' }
}
