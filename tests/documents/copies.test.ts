import { describe, expect, test } from 'vitest'
import { documentOf } from '@/lib/cases/documents'
import { inputFor, isForReader, toldFacts } from '@/lib/documents/audience'
import { readerOfDocument } from '@/lib/documents/document-names'
import { factWords } from '@/lib/documents/fact-words'
import { previewOf } from '@/lib/documents/preview'
import { toldApart } from '@/lib/documents/summary-rows'
import { isKnown } from '@/lib/engine/evaluate'
import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import { type Reader, readers } from '@/lib/facts/entry'
import type { Entry } from '@/lib/log/events'
import { pdfOf } from '@/lib/paper/pdf'
import { say } from '@/lib/text/text'
import { answered, note } from '../log/an-event'
import { anInput, printedAt } from './an-input'
import { hasPdftotext, wordsOfPdf } from './pdf-text'
import { randomCase } from './random-case'

const copies = ['police-memo', 'shop-copy', 'family-copy', 'volunteer-copy'] as const
type Copy = (typeof copies)[number]

const readerOf = (copy: Copy): Reader => readerOfDocument(copy) ?? 'centre'
const blocksOf = (copy: Copy, input: ReturnType<typeof anInput>) => documentOf(copy)?.build(input) ?? []
const wordsOf = (copy: Copy, entries: readonly Entry[]) =>
  JSON.stringify(blocksOf(copy, anInput(entries, '48210937')))

const seeds = Array.from({ length: Number(process.env.RANDOM_CASES ?? 20) }, (_, at) => at + 1)

/** The words of an entry, each replaced by one that says what it was. */
const marked = (entry: Entry, at: number): Entry => {
  const { body } = entry
  if (entry.kind === 'answered') {
    const isWords =
      typeof entry.body.value === 'string' && entryOf(entry.body.fact as FactName).input === 'words'
    return isWords ? answered(entry.body.fact, `しるし${entry.body.fact}おわり`) : entry
  }
  const words = ['words', 'name', 'understood', 'proof', 'against', 'withWhom', 'number'].flatMap((column) =>
    column in body && body[column as never] ? [[column, `しるし${column}${at}おわり`]] : [],
  )
  return { ...entry, body: { ...body, ...Object.fromEntries(words) } } as Entry
}

const situations = ['unknown-bill', 'found-data', 'support-desk', 'threat-mail'] as const
const caseOf = (seed: number): Entry[] => [
  ...randomCase(seed).map(marked),
  // Known in each case: which parts a paper has hangs on it.
  answered('situation', situations[seed % situations.length] ?? 'other'),
]

describe.for(copies)('%s', (copy) => {
  const reader = readerOf(copy)
  const hidden = factNames.filter((fact) => !isForReader(fact, reader))

  test('does not change with facts that are not for its reader', () => {
    for (const seed of seeds) {
      const input = anInput(caseOf(seed))
      const facts = Object.fromEntries(
        Object.entries(input.state.facts).filter(([fact]) => !hidden.includes(fact as FactName)),
      )
      const without = { ...input, state: { ...input.state, facts } }
      expect.soft(blocksOf(copy, without), `seed ${seed}`).toEqual(blocksOf(copy, input))
    }
  })

  test('no word of a fact or a column that is not for its reader', () => {
    const columns: Readonly<Record<Reader, readonly string[]>> = {
      centre: [],
      police: ['against', 'number'],
      shop: ['against', 'number', 'understood', 'proof', 'withWhom'],
      family: ['against', 'number', 'understood', 'proof', 'name'],
      volunteer: ['against', 'number', 'name', 'withWhom'],
    }
    for (const seed of seeds) {
      const marks = wordsOf(copy, caseOf(seed)).match(/しるし[\w.]+?おわり/g) ?? []
      const wrong = marks.filter((mark) =>
        [
          ...hidden,
          ...columns[reader].flatMap((column) => Array.from({ length: 200 }, (_, at) => `${column}${at}`)),
        ].some((name) => mark === `しるし${name}おわり`),
      )
      expect.soft(wrong, `seed ${seed}`).toEqual([])
    }
  })

  test('every known fact that is for its reader is on it', () => {
    for (const seed of seeds) {
      const input = anInput(caseOf(seed))
      const told = JSON.stringify(blocksOf(copy, input))
      const { facts } = inputFor(input, reader).state
      const missing = toldFacts(input.state.facts, reader).filter(
        (fact) =>
          !silent.includes(fact) && !told.includes(JSON.stringify(factWords(fact, facts)).slice(1, -1)),
      )
      expect.soft(missing, `seed ${seed}`).toEqual([])
    }
  })

  test('the preview names each known fact once, on the right side', () => {
    for (const seed of seeds) {
      const input = anInput(caseOf(seed))
      const { told, kept } = previewOf(input, reader)
      const known = factNames.filter((fact) => fact !== 'inCall' && isKnown(input.state.facts[fact]))
      for (const fact of known) {
        const label = say(entryOf(fact).label)
        const isTold = toldFacts(input.state.facts, reader).includes(fact)
        expect.soft((isTold ? told : kept).includes(label), `${seed} ${fact}`).toBe(true)
      }
      expect(new Set(told).size + new Set(kept).size).toBe(told.length + kept.length)
    }
  })

  test('the case’s number and end are not for strangers', () => {
    const words = wordsOf(copy, [])
    const isKnownTo = reader === 'police' || reader === 'family'
    expect(/4821/.test(words)).toBe(isKnownTo)
    expect(words.includes('もとの記録は')).toBe(isKnownTo)
  })

  test('nothing of a stranger whose data was found', () => {
    const found = '見つけた人ハナコ'
    const words = wordsOf(copy, [
      answered('situation', 'found-data'),
      answered('foundKinds', ['photos']),
      ...factNames
        .filter((fact) => entryOf(fact).input === 'words')
        .filter((fact) => !['contactedWhen', 'traderName', 'contactPerson'].includes(fact))
        .map((fact) => answered(fact, found)),
      note(found),
      ...(['them', 'me', 'police', 'other'] as const).map(
        (speaker): Entry => ({
          kind: 'said',
          body: {
            speaker,
            to: 'them',
            name: found,
            words: found,
            understood: found,
            proof: found,
            against: found,
          },
        }),
      ),
      { kind: 'asked', body: { whom: 'them', words: found } },
    ])
    expect(words).toContain('写真')
    expect(words).not.toContain(found)
  })
})

/** Said by another fact, under the title, or by the title itself. */
const silent: readonly FactName[] = [
  ...toldApart,
  ...(['situation', 'moneyMoved', 'courtPaperCame'] as const),
  ...(['linkOpened', 'appInstalled', 'remoteGiven', 'cashCardHanded', 'pickupComing'] as const),
]

test('the shop’s copy says nothing of what is open, and nothing against the person', () => {
  for (const seed of seeds) {
    expect(JSON.stringify(blocksOf('shop-copy', anInput(caseOf(seed))))).not.toMatch(/"gap"|未確認|不利/)
  }
})

test.for(copies)('%s: a number in words is a blank, besides the one that was shown', (copy) => {
  const number = '090-1234-5678'
  const words = wordsOf(copy, [
    answered('situation', 'unknown-bill'),
    answered('contactedWhen', `きのう ${number}`),
    answered('promised', number),
    answered('numberShown', '03-9999-9999'),
    { kind: 'said', body: { speaker: 'them', name: null, words: number, understood: null, against: null } },
  ])
  // The police work with the very words.
  expect(words.includes(number)).toBe(copy === 'police-memo')
  expect(words.includes('03-9999-9999')).toBe(copy !== 'volunteer-copy')
})

test('every reader but the centre has a copy', () => {
  expect(new Set(copies.map(readerOf))).toEqual(new Set(readers.filter((reader) => reader !== 'centre')))
})

describe.skipIf(!hasPdftotext && !process.env.CI)('as a PDF', { timeout: 300_000 }, () => {
  const printed = (copy: Copy, entries: readonly Entry[]) =>
    wordsOfPdf(
      pdfOf({ title: copy, blocks: blocksOf(copy, anInput(entries)), scale: 'sheet', at: printedAt }),
    )

  test.for(copies)('%s of random cases', (copy) => {
    for (const seed of seeds.slice(0, 3)) {
      const { pages, words } = printed(copy, randomCase(seed))
      const first = words.filter(({ page }) => page === 1).map(({ text }) => text)
      // The stamp of the first sheet counts them all.
      expect.soft(first.join(''), `seed ${seed}`).toContain(`1/${pages}`)
    }
  })

  test('all of the police memo but a long timeline stands on its first sheet', () => {
    for (const seed of seeds.slice(0, 8)) {
      const first = printed('police-memo', [answered('channel', 'call'), ...randomCase(seed)]).words.filter(
        ({ page }) => page === 1,
      )
      const all = first.map(({ text }) => text).join('')
      expect.soft(all, `seed ${seed}`).toContain('相談として記録してください')
      // The heading after everything else of it.
      expect.soft(all, `seed ${seed}`).toContain('時系列')
    }
  })
})
