import 'server-only'
import { asking } from './asking'
import { type FrameView, frameView } from './frame'
import { refusalWords } from './import-view'

/** The page that brings a record back: whether this browser has a case, and why the last file was refused. */
export type ImportPageView = { readonly hasCase: boolean; readonly error: string | null }

/** Reads that page at `now`, for whoever is asking. `why` and `at` come from its address. */
export const readImport = async (
  { why, at }: Readonly<Record<string, string | string[] | undefined>>,
  now: Date,
): Promise<{ frame: FrameView; page: ImportPageView }> => ({
  frame: frameView(null, now),
  page: { hasCase: (await asking()).tag !== 'nobody', error: refusalWords(why, at) },
})
