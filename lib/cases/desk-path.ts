import type { DeskMove } from '@/lib/desk/policy'

/** The queue of shared cases. */
export const queuePath = '/desk'

/** The sheet of a shared case. */
export const sheetPath = (handle: string) => `/desk/case/${handle}` as const

/** Where the form of a move is sent. */
export const movePath = (handle: string, move: DeskMove) => `${sheetPath(handle)}/${move}` as const
