import { letterIds } from '@/lib/documents/letter-fields'
import { documentIds } from '@/lib/scenarios/common/gives'
import { letterPath } from './paths'

/** The hub of all papers. */
export const papersPath = '/case/papers'

/** Documents with a page of their own. */
const ownPages: Readonly<Record<string, string>> = {
  'centre-summary': '/case/summary',
  'read-aloud-script': '/case/script',
  ...Object.fromEntries(letterIds.map((id) => [id, letterPath(id)])),
}

/** Where a document is looked at before it is issued, and where it says why it is not; the hub for an id of none. */
export const pageOfDocument = (id: string): string => {
  if (!documentIds.some((one) => one === id)) return `${papersPath}?none=1`
  return Object.hasOwn(ownPages, id) ? (ownPages[id] as string) : `${papersPath}/${id}`
}

/** True for a document whose page is one of the papers' own. */
export const isOnPapersPage = (id: string): boolean => pageOfDocument(id) === `${papersPath}/${id}`

/** The form that notes that an issued paper was handed over. */
export const handOverPath = (seq: number) => `${papersPath}/hand-over/${seq}` as const
