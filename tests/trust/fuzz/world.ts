import { randomBytes } from 'node:crypto'
import { newId, newSecret, sealTap } from '@/components/call/seal-tap'
import { tapBox } from '@/lib/access/tap-box'
import { viewOf } from '@/lib/cases/case-view'
import { adviceChoices } from '@/lib/cases/desk-advice'
import { openCase } from '@/lib/store/cases'
import type { Client } from '@/lib/store/client'
import { store } from '@/lib/store/client'
import { keepMasterKeys } from '@/lib/store/keyring'
import { settings } from '@/lib/store/settings'
import { daysBefore } from '@/lib/store/term'
import { dayInJapan } from '@/lib/text/japan-time'
import { deskCookieOf } from '../desk-actors'
import { type Beside, openBeside } from './beside'
import { type DeskMember, newDeskMember } from './desk-member'
import { type Holder, mayWriteLetters, newHolder, takenByDesk } from './holders'

/** The store with everybody in it who sends requests, and from beside it. */
export type World = {
  readonly client: Client
  /** The desk works on the case of the first; the last may write letters. */
  readonly holder: Holder
  readonly stranger: Holder
  readonly writer: Holder
  /** A record that was taken along, of a case that is not here. */
  readonly record: Uint8Array
  /** Taps of a call without a case, as a form brings them. */
  readonly taps: string
  /** Somebody of the desk, cookies of all of it, and ids of its accounts. */
  readonly member: DeskMember
  readonly desk: readonly string[]
  readonly accounts: readonly string[]
  /** Where the desk asked in the log of the holder, what may be passed on to them, and a day to come. */
  readonly question: number
  readonly advice: readonly string[]
  readonly tomorrow: string
  readonly beside: Beside
}

/** Opens the store that the settings name, and lets people in. It has to be migrated. */
export const newWorld = async (): Promise<World> => {
  const masterKey = randomBytes(32)
  keepMasterKeys([masterKey])
  const client = await store()
  // Nothing here is about power cuts, and there is much to try.
  await client.$executeRawUnsafe('PRAGMA synchronous = OFF')
  const beside = openBeside(settings().databasePath ?? '')
  const { record } = await newHolder(client)
  beside.putBack()
  const [holder, stranger, writer] = [
    await newHolder(client),
    await newHolder(client),
    await newHolder(client),
  ]
  await mayWriteLetters(writer)
  const member = await newDeskMember(client, masterKey)
  const [volunteer = '', ...others] = await Promise.all(
    roles.map(async (role) => (await deskCookieOf({ client, masterKey }, role)).join('=')),
  )
  const tomorrow = dayInJapan(daysBefore(new Date(), -1))
  await takenByDesk(holder, volunteer, tomorrow)
  const world = {
    ...{ client, holder, stranger, writer, record, member, tomorrow, beside },
    ...(await ofCase(client, masterKey, holder)),
    taps: await sealedTaps(masterKey),
    desk: [volunteer, ...others, member.cookie],
    accounts: (await client.deskUser.findMany({ select: { id: true } })).map(({ id }) => id),
  }
  beside.keep()
  return world
}

const roles = ['volunteer', 'lead', 'admin'] as const

const ofCase = async (client: Client, masterKey: Uint8Array, { ids }: Holder) => {
  const row = await client.deskRow.findFirst({ where: { handle: ids.handle ?? '' } })
  const events = (row && (await openCase(client, masterKey, row.caseId)))?.events ?? []
  const asked = events.find((event) => event.kind === 'desk' && event.body.move === 'ask')
  return {
    question: asked?.seq ?? 0,
    advice: adviceChoices(viewOf(events).guidance).map(({ value }) => value),
  }
}

const sealedTaps = async (masterKey: Uint8Array): Promise<string> => {
  const [call, at, to] = [newSecret(), new Date(), tapBox(masterKey).publicKey]
  const says = { at: at.toISOString(), tap: 'hurry' }
  return JSON.stringify([{ ...(await sealTap(to, call, newId(at.getTime()), says)), call }])
}
