import { entryOf } from '@/lib/facts/catalogue'
import { readTyped } from '@/lib/facts/typed'
import type { Text } from '@/lib/text/text'
import type { Door } from './doors'
import { pageCookie, untilShown } from './page-cookie'
import { optionsOf } from './step-view'

/** What was ticked at a door and could not be taken, and why. There is no case yet that could keep it. */
export type Picked = { readonly values: readonly string[]; readonly message: Text }

/** Name of the cookie that a door's page reads back. */
export const pickedName = 'picked'

/** Keeps what was ticked in this browser until the page has shown it; nothing of it is in the address. */
export const pickedCookie = (request: Request, door: Door, values: readonly string[]): string =>
  pageCookie(request, {
    name: pickedName,
    value: known(door, values).join(' '),
    path: `/start/${door.id}`,
    seconds: untilShown,
  })

/** What was ticked, as the cookie says, with the reason; `null` when that can be taken. */
export const pickedOf = (door: Door, cookie: string | undefined, today: string): Picked | null => {
  const values = known(door, (cookie ?? '').split(' '))
  const read = readTyped(entryOf(door.asks), values, today)
  return 'message' in read ? { values, message: read.message } : null
}

const known = (door: Door, values: readonly string[]): string[] =>
  optionsOf(entryOf(door.asks)).flatMap(({ value }) => (values.includes(value) ? [value] : []))
