import { z } from 'zod'
import { tooLong } from '@/lib/facts/typed'
import { sha256 } from '@/lib/log/canonical'
import { type Basis, evidenceBytes, type LoggedEvent } from '@/lib/log/events'
import type { Text } from '@/lib/text/text'
import { entryOptions } from './evidence-entries'
import { faultWords } from './evidence-words'
import type { FieldError } from './step-form'
import { oneOf, type Typed, typedFrom } from './typed'

/** Characters that a caption may have. */
const captionLimit = 500

/** What a file rests on; nobody has a file of what they only remember. */
export const fileBases = ['document', 'recording', 'note'] as const satisfies readonly Basis[]

/** Collects the words of the form, for its parser and for its draft. */
export const evidenceTyped = (form: FormData): Typed => typedFrom(form, ['caption', 'proves', 'basis'])

/** A file as it came, with the SHA-256 of its bytes. */
export type SentFile = { readonly bytes: Uint8Array; readonly name: string; readonly sha256: string }

/** What is wrong beside the file. */
export type FileFault = { readonly fault: Text }

/**
 * The one file of a form. A browser that can says how long it is and what it hashes to: when that differs from what
 * came, something was lost on the way.
 */
export const sentFile = async (form: FormData): Promise<SentFile | FileFault> => {
  // A field without a choice sends a file without a name.
  const files = form.getAll('file').filter((one) => typeof one !== 'string' && (one.name || one.size > 0))
  const [file, ...more] = files as File[]
  if (!file) return { fault: faultWords.none }
  if (more.length > 0) return { fault: faultWords.several }
  if (file.size > evidenceBytes) return { fault: faultWords.tooLarge }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = sha256(bytes)
  const isWhole = saysSo(form, 'sha256', found) && saysSo(form, 'bytes', String(bytes.length))
  return isWhole ? { bytes, name: file.name, sha256: found } : { fault: faultWords.cut }
}

const saysSo = (form: FormData, name: string, found: string): boolean => {
  const said = form.get(name)
  return said === null || said === '' || said === found
}

/** What the form says of its file. */
export type About = { readonly caption: string; readonly proves: number | null; readonly basis: Basis }

/** Parses what the form says of its file. An entry that is not there is none. */
export const parseAbout = (
  typed: Typed,
  events: readonly LoggedEvent[],
): { ok: true; value: About } | { ok: false; errors: readonly FieldError[] } => {
  const caption = oneOf(typed, 'caption')
  const fault = tooLong(caption, captionLimit)
  if (fault) return { ok: false, errors: [{ field: 'caption', message: fault.message }] }
  const proves = oneOf(typed, 'proves')
  const isThere = entryOptions(events).some(({ value }) => value === proves)
  const basis = z.enum(fileBases).catch('document').parse(oneOf(typed, 'basis'))
  return { ok: true, value: { caption, proves: isThere ? Number(proves) : null, basis } }
}
