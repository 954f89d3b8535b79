import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Database from 'better-sqlite3'

// Since 24.19 Node aborts when a garbage collection that no JavaScript is running under frees a statement of
// better-sqlite3 12 ("Assertion failed: (env) != nullptr", RemoveEnvironmentCleanupHook). Version 13 does not
// have the fault, but neither does it run on Node 20. So statements are held, and let go by a collection of our own.

/** Statements held before they are let go: a collection takes some ten milliseconds. */
const heldAtMost = 2_000
/** The newest ones may still be in use. */
const stillInUse = 16

type Native = { prepare: (...args: unknown[]) => object }
type Held = { databases: Set<object>; statements: Set<object> }

// On globalThis because this file is loaded by start.ts and again by the bundles of Next's routes.
const shelf = globalThis as { ochitsuiteHeld?: Held }

/** Whether this version of Node frees statements fatally. Takes `process.versions.node`. */
export const freesFatally = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 19)
}

/** Keeps better-sqlite3 from being collected at a fatal moment. Does nothing where it cannot happen; once is enough. */
export const holdStatements = (): void => {
  if (shelf.ochitsuiteHeld || !freesFatally(process.versions.node)) return
  const probe = new Database(':memory:')
  const held: Held = { databases: new Set([probe]), statements: new Set() }
  shelf.ochitsuiteHeld = held
  const native = nativeOf(probe)
  const prepare = native.prepare
  const collect = collector()
  native.prepare = function (this: object, ...args) {
    const statement = prepare.apply(this, args)
    held.databases.add(this)
    held.statements.add(statement)
    if (held.statements.size >= heldAtMost) letGo(held, collect)
    return statement
  }
}

const letGo = (held: Held, collect: () => void): void => {
  held.statements = new Set([...held.statements].slice(-stillInUse))
  collect()
}

/** What better-sqlite3 wraps: every statement is made by its prototype, those of pragmas and transactions too. */
const nativeOf = (database: object): Native => {
  const inner = Object.getOwnPropertySymbols(database)
    .map((symbol) => (database as Record<symbol, unknown>)[symbol])
    .find((value) => typeof (value as Native | null)?.prepare === 'function')
  if (!inner) throw new Error('better-sqlite3 is built another way than expected: see prisma/statements.ts')
  return Object.getPrototypeOf(inner) as Native
}

const collector = (): (() => void) => {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc') as () => void
}
