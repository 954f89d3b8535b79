import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Journey } from '@/lib/scenarios/common/journey'

const scenarios = join(import.meta.dirname, '../../lib/scenarios')

/** The stories of every room that tells some, by the room's name: a new room is found by being there. */
export const storiesByRoom = async (): Promise<(readonly [room: string, journeys: readonly Journey[]])[]> => {
  const rooms = readdirSync(scenarios).filter((room) => existsSync(join(scenarios, room, 'journeys.ts')))
  return Promise.all(
    rooms.map(async (room) => {
      const { journeys } = (await import(join(scenarios, room, 'journeys.ts'))) as {
        journeys: readonly Journey[]
      }
      return [room, journeys] as const
    }),
  )
}
