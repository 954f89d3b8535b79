import { createHmac } from 'node:crypto'
import { deskStateOf } from '@/lib/desk/desk-state'
import type { Facts } from '@/lib/engine/condition'
import type { LoggedEvent } from '@/lib/log/events'
import { fold } from '@/lib/log/fold'
import { classifyNumber } from '@/lib/phone/classify'
import { numbersIn } from '@/lib/phone/numbers-in'
import { deskWithNumber } from '@/lib/phone/official'
import type { DeskTag, MatchKind } from '@/lib/store/desk-rows'

/**
 * The tags of a shared case under the key of the desk: of the numbers that were shown and of the trader's name. Two
 * cases have the same tag when they hold the same number or name. None where the answers are not shared. Pure.
 */
export const deskTagsOf = (events: readonly LoggedEvent[], key: Uint8Array): readonly DeskTag[] => {
  if (!deskStateOf(events).grant?.scopes.includes('summary')) return []
  const { facts } = fold(events)
  return [
    ...numbersOf(facts).map((number) => tagOf(key, 'number', number)),
    ...tradersOf(facts).map((trader) => tagOf(key, 'trader', trader)),
  ]
}

const tagOf = (key: Uint8Array, kind: MatchKind, value: string): DeskTag => ({
  kind,
  tag: createHmac('sha256', key).update(`${kind}‖${value}`).digest('base64url'),
})

const wordsOf = (value: Facts[string]): string => (typeof value === 'string' ? value : '')

const numbersOf = ({ numberShown }: Facts): string[] => {
  const words = wordsOf(numberShown)
  const one = classifyNumber(words).normal
  const all = one === null ? numbersIn(words).flatMap(({ normal }) => normal ?? []) : [one]
  return [...new Set(all)].filter(isTelling)
}

/** A short number, and one that a public desk has, stands in cases that have nothing to do with each other. */
const isTelling = (normal: string) => normal.length >= 9 && !deskWithNumber(normal)

const tradersOf = ({ traderName }: Facts): string[] => {
  const name = normalTrader(wordsOf(traderName))
  return name.length >= 2 ? [name] : []
}

/** Forms of companies, written out and in brackets; NFKC makes (株) of ㈱. */
const companyForms =
  /[(（](?:株|有|合|資|名)[)）]|(?:株式|有限|合同|合資|合名)会社|co\.,? ?ltd\.?|inc\.?$|llc$/g

/** A trader's name as it is compared: without width, case, the form of the company, spaces and marks. */
const normalTrader = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(companyForms, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
