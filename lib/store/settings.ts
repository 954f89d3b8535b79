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

/** Where the store lies. All paths are absolute. */
export type StorePlace = { dataDir: string; databaseUrl: string; databasePath: string }

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
}

/**
 * Reads where the store lies, and nothing else, so that a wrong PORT does not stop `prisma generate`.
 * Throws SetupError when DATABASE_URL is not a `file:` URL.
 */
export const readStorePlace = (env: Environment, root: string): StorePlace => {
  const dataDir = resolve(root, present(env.DATA_DIR) ?? 'prisma/data')
  const path = parse('DATABASE_URL', databasePath, env) ?? join(dataDir, 'ochitsuite.db')
  const absolute = resolve(root, path)
  return { dataDir, databasePath: absolute, databaseUrl: `file:${absolute}` }
}

/**
 * Reads all settings; relative paths are taken from `root`.
 * Throws SetupError naming the setting that is wrong, never its value.
 */
export const readSettings = (env: Environment, root: string): Settings => ({
  ...readStorePlace(env, root),
  port: parse('PORT', port, env) ?? 3000,
  host: parse('HOST', host, env),
  masterKey: present(env.MASTER_KEY),
  previousMasterKey: present(env.MASTER_KEY_PREVIOUS),
  trustedProxy: parse('TRUSTED_PROXY', trustedProxy, env) ?? [],
  limitsFactor: parse('LIMITS_FACTOR', limitsFactor, env) ?? 1,
  metricsToken: parse('METRICS_TOKEN', metricsToken, env),
  operator: present(env.OPERATOR),
})

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

/** The folder that holds the database file. */
export const databaseFolder = (place: StorePlace): string => dirname(place.databasePath)

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

const host = z.string().regex(/^[\w.:%-]+$/, { error: 'must be a host name or an IP address' })

// A "?" would become part of the file's name: the adapter takes no options from the URL.
const databasePath = z
  .string()
  .regex(/^file:[^?:][^?]*$/, { error: 'must be file:PATH, without a query' })
  .transform((value) => value.slice('file:'.length))

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
