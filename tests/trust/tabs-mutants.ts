import { randomUUID } from 'node:crypto'
import type { Client } from '@/lib/store/client'

/** A fault planted around the app: in the store's client, or at the door where forms come in. */
export type Planted = {
  /** `conflict` is called whenever a place or an id was taken already. */
  readonly client: (client: Client, conflict: () => void) => Client
  readonly door: (form: FormData) => FormData
}

type Batch = readonly PromiseLike<unknown>[]
type Transaction = (batch: Batch, how?: object) => Promise<unknown>

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'P2002'

const around = (client: Client, transaction: Transaction, more: object = {}): Client =>
  new Proxy(client, {
    get: (target, name) =>
      name === '$transaction' ? transaction : Reflect.get(name in more ? more : target, name),
  })

const counting = (client: Client, conflict: () => void, refused = (error: unknown) => error): Client =>
  around(client, (batch, how) =>
    client.$transaction(batch as never, how as never).catch((error: unknown) => {
      if (isTaken(error)) conflict()
      throw refused(error)
    }),
  )

const same = (form: FormData) => form

const withField = (name: string, value: () => string) => (form: FormData) => {
  form.set(name, value())
  return form
}

const none: Planted = { client: (client, conflict) => counting(client, conflict), door: same }

/** An upsert that is left out: something else that a batch can hold stands in its place. */
const forgetful = (client: Client) =>
  new Proxy(client.deskRow, {
    get: (target, name) =>
      name === 'upsert' ? () => client.deskRow.count() : Reflect.get(target, name, target),
  })

const mutants: Readonly<Record<string, Planted>> = {
  'no-retry': {
    client: (client, conflict) =>
      counting(client, conflict, (error) => (isTaken(error) ? new Error('taken') : error)),
    door: same,
  },
  'ignores-ids': { ...none, door: withField('id', randomUUID) },
  // Larger than any head: the newest one is taken for what was seen.
  'ignores-what-was-seen': { ...none, door: withField('saw', () => '999999') },
  'forgets-the-queue': {
    client: (client, conflict) => {
      const counted = counting(client, conflict)
      return around(counted, (batch, how) => counted.$transaction(batch as never, how as never), {
        deskRow: forgetful(client),
      })
    },
    door: same,
  },
}

/** Their names. */
export const tabsMutants: readonly string[] = Object.keys(mutants)

/** The fault of that name; nothing planted without one. */
export const plantedIn = (name: string | undefined): Planted => (name ? mutants[name] : undefined) ?? none
