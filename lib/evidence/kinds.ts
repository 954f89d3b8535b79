/** What can be shown of a file: a picture made from it, its words, the head and words of a mail, or nothing. */
export type Showing = 'picture' | 'words' | 'mail' | 'nothing'

/** A kind of file that is taken. */
export type Kind = {
  readonly type: string
  /** Of the neutral name under which it is given back. */
  readonly extension: string
  readonly label: string
  readonly shows: Showing
}

const kind = (type: string, extension: string, label: string, shows: Showing = 'nothing'): Kind => ({
  type,
  extension,
  label,
  shows,
})

/**
 * Every kind of file that is taken. HEIC is kept as it is: sharp's libheif comes without HEVC (a patent matter), and
 * a phone's photo must not be lost over that. Sound is not played here: no policy of ours lets a page fetch media.
 */
export const kinds = {
  jpeg: kind('image/jpeg', 'jpg', '写真', 'picture'),
  png: kind('image/png', 'png', '画像', 'picture'),
  webp: kind('image/webp', 'webp', '画像', 'picture'),
  gif: kind('image/gif', 'gif', '画像', 'picture'),
  avif: kind('image/avif', 'avif', '写真', 'picture'),
  heic: kind('image/heic', 'heic', '写真'),
  pdf: kind('application/pdf', 'pdf', 'PDF'),
  mail: kind('message/rfc822', 'eml', 'メール', 'mail'),
  words: kind('text/plain', 'txt', '文字のファイル', 'words'),
  m4a: kind('audio/mp4', 'm4a', '録音'),
  mp3: kind('audio/mpeg', 'mp3', '録音'),
  wav: kind('audio/wav', 'wav', '録音'),
  ogg: kind('audio/ogg', 'ogg', '録音'),
  aac: kind('audio/aac', 'aac', '録音'),
  amr: kind('audio/amr', 'amr', '録音'),
  '3gp': kind('audio/3gpp', '3gp', '録音'),
  webm: kind('audio/webm', 'webm', '録音'),
} as const satisfies Readonly<Record<string, Kind>>

/** The name of a kind of file that is taken. */
export type KindName = keyof typeof kinds

/** The kind with that media type, as an event keeps it; one of an older version is no kind any more. */
export const kindOfType = (type: string): Kind | undefined =>
  Object.values(kinds).find((kind) => kind.type === type)

/** The end of the neutral name under which a file of that media type is given back. */
export const extensionOf = (type: string): string => kindOfType(type)?.extension ?? 'bin'

/** Why a file is not taken. */
export type Refusal =
  | 'empty'
  | 'markup'
  | 'archive'
  | 'office'
  | 'program'
  | 'video'
  | 'picture-kind'
  | 'damaged'
  | 'huge'
  | 'unknown'
