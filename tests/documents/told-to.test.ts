import { describe, expect, test } from 'vitest'
import { columnReaders, isToldTo, kindReaders, speakerReaders } from '@/lib/documents/entry-readers'
import { asWritten, toldTo } from '@/lib/documents/told-to'
import { type Reader, readers } from '@/lib/facts/entry'
import type { Entry, Speaker } from '@/lib/log/events'
import { answered, did, logOf, note, seen, told, toldAbout } from '../log/an-event'

const says = (speaker: Speaker, to?: Speaker): Entry => ({
  kind: 'said',
  body: { speaker, name: null, words: 'ことば', understood: null, against: null, ...(to ? { to } : {}) },
})
const asked = (whom: Speaker): Entry => ({ kind: 'asked', body: { whom, words: 'ことば' } })
const shared: Entry = {
  kind: 'shared',
  body: {
    ...{ document: 'family-copy', paper: 1, hash: 'a'.repeat(64), reader: 'family' },
    ...{ whom: null, way: 'by-hand', number: null },
  },
}
const issued: Entry = { kind: 'issued', body: { document: 'police-memo', blocks: [] } }
const wrote: Entry = { kind: 'wrote', body: { document: 'refusal-letter', fields: {} } }
const correction: Entry = { kind: 'correction', body: { of: 1, words: 'まちがい', sawSeq: 0 } }

const letters: Readonly<Record<Reader, string>> = {
  centre: 'C',
  police: 'P',
  shop: 'S',
  family: 'F',
  volunteer: 'V',
}

const readersOf = (entry: Entry): string =>
  readers
    .flatMap((reader) => logOf(entry).flatMap((event) => (isToldTo(event, reader) ? letters[reader] : [])))
    .join('')

test.for<[what: string, entry: Entry, readers: string]>([
  ['they said', says('them'), 'CPSFV'],
  ['they said to me', says('them', 'me'), 'CPSFV'],
  ['I said to them', says('me', 'them'), 'CPSFV'],
  ['I said, to nobody knows whom', says('me'), 'CPFV'],
  ['they said to my family', says('them', 'family'), 'CP'],
  ['they said to the police', says('them', 'police'), 'CPFV'],
  ['the centre advised', says('centre'), 'CFV'],
  ['I said to the centre', says('me', 'centre'), 'CFV'],
  ['the centre said to the shop', says('centre', 'them'), 'CFV'],
  ['the police said', says('police'), 'CPFV'],
  ['the bank said', says('bank'), 'CPFV'],
  ['my family said', says('family'), 'CP'],
  ['somebody else said', says('other'), 'CPV'],
  ['I asked them', asked('them'), 'CPSFV'],
  ['I asked the centre', asked('centre'), 'CFV'],
  ['I asked my family', asked('family'), 'CP'],
  ['data came up', told('i-said', 'name'), 'CPFV'],
  ['the question of the ledger', toldAbout('iTold', ['name']), ''],
  ['a desk was called', did('call-188'), 'CPFV'],
  ['the shop was told that the centre will phone', did('tell-shop'), 'CPFV'],
  ['a note', note('とても不安'), 'CPV'],
  ['a short answer', answered('paid', 'no'), ''],
  ['the advice, told in full', answered('adviceReceived', '手紙を書く'), 'CFV'],
  ['a correction in words', correction, 'CP'],
  ['a paper was handed over', shared, 'CP'],
  ['a paper was issued', issued, ''],
  ['a letter is being written', wrote, ''],
  ['a page was read', seen('settle'), ''],
])('%s: %s', ([, entry, expected]) => expect(readersOf(entry)).toBe(expected))

test.for<[column: keyof typeof columnReaders, readers: string]>([
  ['name', 'CPS'],
  ['withWhom', 'CPF'],
  ['number', 'C'],
  ['understood', 'CPV'],
  ['proof', 'CPV'],
  ['against', 'C'],
  ['basis', 'CPV'],
])('the column %s is for %s', ([column, expected]) =>
  expect(columnReaders[column].map((reader) => letters[reader]).join('')).toBe(expected),
)

test('the centre sees everything that is for anybody', () => {
  const rows = [
    ...Object.values(kindReaders),
    ...Object.values(speakerReaders),
    ...Object.values(columnReaders),
  ]
  expect(rows.filter((row) => row.length > 0 && !row.some((reader) => reader === 'centre'))).toEqual([])
})

describe('a corrected entry', () => {
  const becomes = (entry: Entry): Entry => ({
    kind: 'correction',
    body: { of: 1, words: '直した', sawSeq: 0, entry: entry as never },
  })
  const shopSees = (...entries: Entry[]) => toldTo(logOf(...entries), asWritten('shop')).length

  test('counts by what it says now', () => {
    expect(shopSees(says('them'))).toBe(1)
    expect(shopSees(says('them'), becomes(says('centre')))).toBe(0)
    expect(shopSees(says('centre'), becomes(says('them')))).toBe(1)
  })

  test('that it was corrected, and what it said before, is not for the shop', () => {
    const [entry] = toldTo(logOf(says('them'), becomes(says('them', 'me'))), asWritten('shop'))
    expect(entry?.earlier).toEqual([])
  })
})
