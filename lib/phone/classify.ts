import { readWritten, type WithheldFlag, type WrittenFlag } from './written'

/** The kinds of numbers of the public API. */
export const numberClasses = [
  'fixed',
  'mobile',
  'ip050',
  'freephone',
  'navi-dial',
  'unified-0800',
  'emergency',
  'special-1xy',
  'short-code',
  'international',
  'pager-m2m',
  'mass-call',
  'withheld',
  'invalid',
] as const

/** The kind of a number. It says what the number is for, never who is calling. */
export type NumberClass = (typeof numberClasses)[number]

/** What the numbering plan or the way of writing tells of a number besides its kind. */
export type PlanFlag =
  | WrittenFlag
  | WithheldFlag
  | 'too-few-digits'
  | 'too-many-digits'
  | 'not-in-plan'
  | 'area-code-missing'
  | 'leading-zero-missing'
  | 'hash-missing'
  | 'called-party-pays'
  | 'caller-pays'
  | 'no-location'
  | 'foreign'
  | 'carrier-number'
  | 'sms-sender'
  | 'fixed-or-mobile'
  | 'ends-0110'

/**
 * A number by the numbering plan. `normal` is the one way to write it (`0312345678`, `188`, `#9110`, `+12025550100`);
 * null where nothing, or nothing the plan has, was written.
 */
export type Classified = {
  readonly class: NumberClass
  readonly normal: string | null
  readonly flags: readonly PlanFlag[]
}

/**
 * The kind of a number however it was written. Pure and without tables, so that it also runs in a browser; never
 * throws. Follows the table of 電気通信番号制度 (MIC, read 2026-11-21) and its change of 2024-12-20 for 060.
 */
export const classifyNumber = (typed: string): Classified => {
  const { number, withheld, flags } = readWritten(typed)
  if (withheld) return { class: 'withheld', normal: null, flags: [withheld] }
  if (number === '') return { class: 'invalid', normal: null, flags }
  const planned = number.startsWith('+') ? foreign(number) : inPlan(number)
  const ending = /\d0110$/.test(number) && planned.class !== 'invalid' ? (['ends-0110'] as const) : []
  return {
    class: planned.class,
    normal: planned.class === 'invalid' ? null : number,
    flags: [...planned.flags, ...flags, ...ending],
  }
}

type Planned = Pick<Classified, 'class' | 'flags'>

const planned = (kind: NumberClass, ...flags: PlanFlag[]): Planned => ({ class: kind, flags })

/** Digits after the plus: at most (ITU-T E.164), and fewer than any country has. What is shown beyond that is made up. */
const mostAbroad = 15
const fewestAbroad = 7

const foreign = (number: string): Planned => {
  const length = number.length - 1
  if (length < shortestShown) return planned('invalid', 'too-few-digits')
  if (number.startsWith('+0')) return planned('international', 'foreign', 'not-in-plan')
  if (length > mostAbroad) return planned('international', 'foreign', 'too-many-digits')
  if (length < fewestAbroad) return planned('international', 'foreign', 'too-few-digits')
  return tollFree.test(number)
    ? planned('international', 'foreign', 'called-party-pays')
    : planned('international', 'foreign')
}

/** Free to call there: worldwide, and in North America. */
const tollFree = /^\+(?:800|1(?:800|833|844|855|866|877|888))/

/** A plus and fewer digits than this is a slip of the finger; +110 has been shown, and is made up. */
const shortestShown = 3

/** One row of the plan: where a number starts, how many digits it has, what it is. */
type Row = readonly [starts: RegExp, digits: number, is: Planned]

/** The first row that fits decides. */
const plan: readonly Row[] = [
  [/^0120/, 10, planned('freephone', 'called-party-pays', 'no-location')],
  [/^0800/, 11, planned('unified-0800', 'called-party-pays', 'no-location')],
  [/^0570/, 10, planned('navi-dial', 'caller-pays', 'no-location')],
  [/^0(?:180|170|990)/, 10, planned('mass-call', 'caller-pays', 'no-location')],
  [/^0200/, 14, planned('pager-m2m', 'no-location')],
  [/^020/, 11, planned('pager-m2m', 'no-location')],
  [/^050[1-9]/, 11, planned('ip050', 'no-location')],
  [/^0600/, 11, planned('mobile', 'no-location', 'fixed-or-mobile')],
  [/^0[6-9]0[1-9]/, 11, planned('mobile', 'no-location')],
  [/^0005/, 10, planned('short-code', 'no-location', 'sms-sender')],
  [/^0(?!91)[1-9][1-9]/, 10, planned('fixed')],
]

const inPlan = (number: string): Planned => {
  if (/^1(?:10|18|19)$/.test(number)) return planned('emergency', 'no-location')
  if (isSpecial(number)) return planned('special-1xy', 'no-location')
  if (/^[#*]/.test(number)) return ofOperators(number)
  if (isCarriers(number)) return planned('freephone', 'called-party-pays', 'no-location', 'carrier-number')
  const row = plan.find(([starts]) => starts.test(number))
  return row ? ofLength(number, row) : outsidePlan(number)
}

const ofLength = (number: string, [, digits, is]: Row): Planned => {
  if (number.length === digits) return is
  return planned('invalid', number.length < digits ? 'too-few-digits' : 'too-many-digits')
}

/** 1XY and longer, and 171 (災害用伝言ダイヤル) with 1 or 2 and the number that the message is for. */
const isSpecial = (number: string) => /^1\d{2,5}$/.test(number) || /^171[12]0\d{9,10}$/.test(number)

/** #9110 and the like are the operators' own; no table of the plan has them. */
const ofOperators = (number: string): Planned => {
  if (/^[#*]\d{3,6}$/.test(number)) return planned('short-code', 'no-location')
  return planned('invalid', number.length < 4 ? 'too-few-digits' : 'too-many-digits')
}

/** Numbers of a carrier's own behind its prefix (0077-…, 0088-…, 0066-…): the one who is called pays. */
const isCarriers = (number: string) =>
  /^00(?:[3-8]\d|2\d\d|91\d\d)[1-9]/.test(number) && number.length >= 9 && number.length <= 14

const outsidePlan = (number: string): Planned => {
  if (number.startsWith('0')) return planned('invalid', number.length < 10 ? 'too-few-digits' : 'not-in-plan')
  if (/^[5-9]0[1-9]\d{7}$/.test(number)) return planned('invalid', 'leading-zero-missing')
  if (/^[2-9]\d{3}$/.test(number)) return planned('invalid', 'hash-missing')
  if (number.length < shortestLocal) return planned('invalid', 'too-few-digits')
  return planned('invalid', number.length <= longestLocal ? 'area-code-missing' : 'not-in-plan')
}

/** Digits of a number that is dialled within its own area: 市内局番 and four digits. */
const shortestLocal = 5
const longestLocal = 8
