import { entryOf, type FactName, factNames } from '@/lib/facts/catalogue'
import type { Answer } from '@/lib/facts/parse'
import { dataItems } from '@/lib/facts/values'
import { directions, type Entry, outcomes, speakers } from '@/lib/log/events'
import type { DataItem } from '@/lib/log/ledger'
import { prefectureNames } from '@/lib/text/prefecture-names'

/** Draws numbers from 0 up to 1 that follow from a seed (mulberry32). */
const drawsOf = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Draw = () => number

const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[Math.floor(draw() * values.length)] as T
const some = <T>(draw: Draw, values: readonly T[]): T[] => values.filter(() => draw() < 0.4)

/** What people write, and what makes paper break. */
const phrases = [
  ...[
    '延滞料金があると言われた。',
    'とても不安です。',
    '払わないと裁判にすると言われた',
    '髙橋さん、山﨑さん',
  ],
  ...['https://example.com/a/very/long/path-without-a-space?with=query&and=more', 'AAAAAAAAAAAAAAAAAAAAAAAA'],
  ...[
    'ーーーーーーーーーーーーーーーーーーーーーーーー',
    '。。。。。。。。。。。。。。。。',
    '「「「「「「「「「「「「「「',
  ],
  ...[
    '😀👨‍👩‍👧🇯🇵☎️',
    'か\u3099き\u309A e\u0301',
    'שלום עולם',
    'مرحبا بالعالم',
    '𠮷野家で𩸽',
    '\uE000\u{1F9FF}ꙮ',
  ],
  ...[
    '안녕하세요',
    '你们好汉语',
    'Xin chào, ăạ',
    '#panic() *太字* $x$ <b>&amp;</b> \\u{41} // コメント',
    '@page "引用"',
  ],
  ...['\n', '\n\n', '１２３円', '①②③ ㈱', '\t'],
]

/** Words of at most that many characters. */
const wordsOf = (draw: Draw, most: number): string => {
  // The longest are rare: a few of them fill many sheets.
  const isLongest = draw() < (most > 1000 ? 0.02 : 0.15)
  const wanted = isLongest ? most : Math.ceil(draw() * Math.min(most, 60))
  let words = ''
  while (words.length < wanted) words += oneOf(draw, phrases)
  // Never half a surrogate pair: the doors replace those.
  return (
    [...words].reduce((kept, one) => (kept.length + one.length <= most ? kept + one : kept), '').trim() ||
    'あ'
  )
}

const answerOf = (draw: Draw, fact: FactName): Answer => {
  const entry = entryOf(fact)
  switch (entry.input) {
    case 'choice':
      return oneOf(draw, Object.keys(entry.values))
    case 'list':
      return some(draw, Object.keys(entry.values))
    case 'place':
      return oneOf(draw, Object.keys(prefectureNames))
    case 'amount':
      return Math.floor(draw() ** 4 * 1e12)
    case 'day':
      return `20${10 + Math.floor(draw() * 16)}-0${1 + Math.floor(draw() * 9)}-1${Math.floor(draw() * 10)}`
    case 'words':
      return wordsOf(draw, entry.maxLength)
    default:
      return entry satisfies never
  }
}

const derived: readonly FactName[] = ['theyKnow', 'iTold', 'awaitingCallback']

const columns = (draw: Draw) => ({
  understood: draw() < 0.3 ? wordsOf(draw, 2000) : null,
  against: draw() < 0.3 ? wordsOf(draw, 2000) : null,
  proof: draw() < 0.3 ? wordsOf(draw, 2000) : null,
})

const happened = (draw: Draw): Entry => {
  const items = some(draw, Object.keys(dataItems) as DataItem[])
  const long = draw() < 0.1 ? 20_000 : 300
  const name = draw() < 0.5 ? wordsOf(draw, 200) : null
  return oneOf<() => Entry>(draw, [
    () => ({ kind: 'told', body: { answers: null, direction: oneOf(draw, directions), items } }),
    () => ({
      kind: 'said',
      body: { speaker: oneOf(draw, speakers), name, words: wordsOf(draw, long), ...columns(draw) },
    }),
    () => ({ kind: 'note', body: { words: wordsOf(draw, long) } }),
    () => ({ kind: 'asked', body: { whom: oneOf(draw, speakers), words: wordsOf(draw, 300) } }),
    () => ({
      kind: 'did',
      body: {
        ...{ task: 'call-188', outcome: oneOf(draw, outcomes), withWhom: name, number: wordsOf(draw, 200) },
        ...{ callbackOn: null, callbackTime: '15:00' },
      },
    }),
  ])()
}

/** Entries of a case drawn from a seed: how much is known differs from nothing to everything. */
export const randomCase = (seed: number): Entry[] => {
  const draw = drawsOf(seed)
  const known = draw()
  const facts = factNames.filter((fact) => !derived.includes(fact) && draw() < known)
  const answers = facts.map(
    (fact): Entry => ({
      kind: 'answered',
      body: { fact, value: draw() < 0.1 ? null : answerOf(draw, fact), sawSeq: 0 },
    }),
  )
  return [...answers, ...Array.from({ length: Math.floor(draw() ** 2 * 30) }, () => happened(draw))]
}

/** Everything at its longest: every fact, every item in a way of its own. */
export const fullCase = (): Entry[] => {
  const draw = drawsOf(1)
  const long = (most: number) => '漢字とかなで長く書いた言葉'.repeat(Math.ceil(most / 13)).slice(0, most)
  const answers = factNames
    .filter((fact) => !derived.includes(fact))
    .map((fact): Entry => {
      const entry = entryOf(fact)
      const value =
        entry.input === 'words'
          ? long(entry.maxLength)
          : entry.input === 'list'
            ? Object.keys(entry.values)
            : answerOf(draw, fact)
      return { kind: 'answered', body: { fact, value, sawSeq: 0 } }
    })
  const ledger = (Object.keys(dataItems) as DataItem[]).flatMap((item, at): Entry[] =>
    directions
      .filter((_, column) => ((at + 1) >> column) % 2 === 1)
      .map((direction) => ({ kind: 'told', body: { answers: null, direction, items: [item] } })),
  )
  return [...answers, ...ledger]
}
