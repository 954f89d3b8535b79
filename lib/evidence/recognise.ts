import { fileTypeFromBuffer } from 'file-type'
import { isMail } from './is-mail'
import type { KindName, Refusal } from './kinds'
import { wordsOf } from './read-words'

/** What a file is by its content, or why it is not taken. */
export type Recognised = { readonly kind: KindName } | { readonly refusal: Refusal }

/**
 * Recognises a file by its content. The name decides in one case only: it tells words from a program, which are both
 * text. Never throws.
 */
export const recognise = async (bytes: Uint8Array, name: string): Promise<Recognised> => {
  if (bytes.length === 0) return { refusal: 'empty' }
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? ''
  // What unpacks something goes first: file-type would look into it.
  const packed = packedIn(bytes, extension)
  if (packed) return { refusal: packed }
  if (isMarkup(bytes)) return { refusal: 'markup' }
  // Before file-type, to which the mark of byte order is the start of an MP3.
  if (isMarked(bytes) && isWords(bytes, extension)) return { kind: 'words' }
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (known) return fromMime(known.mime, known.ext, extension)
  if (isMail(bytes)) return { kind: 'mail' }
  if (programs.includes(extension)) return { refusal: 'program' }
  if (bytes[0] === 0x23 && bytes[1] === 0x21) return { refusal: 'program' }
  return isWords(bytes, extension) ? { kind: 'words' } : { refusal: 'unknown' }
}

const isWords = (bytes: Uint8Array, extension: string) =>
  textNames.includes(extension) && wordsOf(bytes) !== null

const isMarked = ([a, b]: Uint8Array) => (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)

const textNames = ['', 'txt', 'text', 'log', 'csv', 'tsv', 'md']
const programs =
  'js mjs cjs ts vbs vbe wsf hta ps1 bat cmd com sh bash py rb pl php jar reg scr lnk url'.split(' ')
const officeNames = 'docx docm dotx xlsx xlsm xlsb pptx pptm odt ods odp pages numbers key'.split(' ')

/** ZIP, gzip, bzip2, xz, 7z, RAR and compressed Office files. */
const packers: readonly (readonly number[])[] = [
  [0x50, 0x4b],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x28, 0xb5, 0x2f, 0xfd],
]

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]

const packedIn = (bytes: Uint8Array, extension: string): Refusal | null => {
  const begins = (magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)
  if (begins(oldOffice)) return 'office'
  if (!packers.some(begins)) return null
  return officeNames.includes(extension) ? 'office' : 'archive'
}

/** The start of a file as text, without marks of byte order and blanks. */
const startOf = (bytes: Uint8Array): string => {
  const [a, b] = bytes
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes.subarray(0, 2048)).trimStart()
}

/** Anything that begins as a tag, a comment of one or a declaration. A text with 「<」 in the middle is none. */
const isMarkup = (bytes: Uint8Array): boolean => /^<[!?/a-z]/i.test(startOf(bytes))

const byMime: Readonly<Record<string, KindName>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
  'image/heic': 'heic',
  'image/heif': 'heic',
  'image/heic-sequence': 'heic',
  'application/pdf': 'pdf',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
  'audio/ogg': 'ogg',
  'audio/ogg; codecs=opus': 'ogg',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'video/3gpp': '3gp',
  'video/webm': 'webm',
  'audio/webm': 'webm',
}

const fromMime = (mime: string, ext: string, extension: string): Recognised => {
  const kind = byMime[mime]
  if (kind) return { kind }
  // Some recorders write a sound under the brand of a film.
  if (mime === 'video/mp4' && extension === 'm4a') return { kind: 'm4a' }
  return { refusal: refusalOf(mime, ext) }
}

const refusalOf = (mime: string, ext: string): Refusal => {
  if (mime === 'application/xml' || mime.endsWith('+xml')) return 'markup'
  if (mime === 'application/rtf' || officeNames.includes(ext)) return 'office'
  if (['exe', 'elf', 'macho', 'class', 'wasm', 'lnk', 'dex', 'swf'].includes(ext)) return 'program'
  if (mime.startsWith('video/')) return 'video'
  if (mime.startsWith('image/')) return 'picture-kind'
  return 'unknown'
}
