import { z } from 'zod'

/** Days after its last event at which a case ends, until the person chooses others. */
export const usualDays = 180

/** The fewest and the most days that can be chosen. */
export const [fewestDays, mostDays] = [30, 365]

/** Days that a person chose, at the door. */
export const keptDaysSchema = z.coerce.number().pipe(z.int().min(fewestDays).max(mostDays))

/** A time so many days earlier. */
export const daysBefore = (at: Date, days: number): Date => new Date(at.getTime() - days * 86_400_000)

/** When a case ends: so many days after its last event, to the millisecond. */
export const endOf = (lastAt: Date, keptDays: number): Date => daysBefore(lastAt, -keptDays)
