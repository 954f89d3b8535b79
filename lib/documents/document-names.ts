import type { Reader } from '@/lib/facts/entry'

const names: Readonly<Record<string, string>> = {
  'centre-summary': '相談のための本人メモ',
  'read-aloud-script': '188 に電話するときに読む紙',
  'police-memo': '警察に相談するためのメモ',
  'shop-copy': 'お店のための写し',
  'family-copy': '家族のための写し',
  'volunteer-copy': '記録の確認ボランティアのための写し',
  'refusal-letter': '断りの手紙',
  'disclosure-request': '情報の開示を求める手紙',
  'erasure-request': '情報を使わないよう求める手紙',
  'shop-report-request': 'お店へのお願いの手紙',
}

/** What a document is called, by its id; an id of an older version stands for itself. */
export const documentName = (id: string): string => (Object.hasOwn(names, id) ? (names[id] as string) : id)

/** The readers of copies, as they are called on every page and paper. */
export const readerNames: Readonly<Record<Reader, string>> = {
  centre: '消費生活センター',
  police: '警察',
  shop: 'お店や会社',
  family: '家族',
  volunteer: '記録の確認ボランティア',
}

/** Whom each document is made for; what a person reads out themself is for nobody else. */
const readersOf: Readonly<Record<string, Reader>> = {
  'centre-summary': 'centre',
  'police-memo': 'police',
  'shop-copy': 'shop',
  'family-copy': 'family',
  'volunteer-copy': 'volunteer',
  'refusal-letter': 'shop',
  'disclosure-request': 'shop',
  'erasure-request': 'shop',
  'shop-report-request': 'shop',
}

/** Whom a document is made for, or `null`. */
export const readerOfDocument = (id: string): Reader | null =>
  Object.hasOwn(readersOf, id) ? (readersOf[id] as Reader) : null

/** A letter may be handed to somebody else than whom it is written to: to be looked through, or for their files. */
export const isLetter = (id: string): boolean => id.endsWith('-letter') || id.endsWith('-request')
