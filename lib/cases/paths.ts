import type { Place } from '@/lib/engine/walk'

/** The page of a step. Paths hold no personal data: the case is known by the cookie alone. */
export const stepPath = ({ flow, step }: Place): `/case/${string}/${string}` => `/case/${flow}/${step}`

/** Where a case goes on: the step to take now, or what to do next when every step was passed. */
export const nextPath = (at: Place | null) => (at ? stepPath(at) : ('/case/advice' as const))

/** The page of 記録番号 and 再開のことば. */
export const keysPath = '/case/keys'

/** The page on which a letter is written. */
export const letterPath = <Id extends string>(id: Id) => `/case/letters/${id}` as const
