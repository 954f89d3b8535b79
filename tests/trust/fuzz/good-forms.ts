import { doorOf } from '@/lib/cases/doors'
import { shareDays } from '@/lib/cases/share-form'
import { findStep } from '@/lib/cases/step-of'
import { deskRoles } from '@/lib/desk/policy'
import { letterChoices } from '@/lib/documents/letter-fields'
import { entryOf } from '@/lib/facts/catalogue'
import type { Entry } from '@/lib/facts/entry'
import { readers } from '@/lib/facts/entry'
import { channels, dataItems } from '@/lib/facts/values'
import { grantScopes } from '@/lib/log/desk-events'
import { bases, directions, handOverWays, outcomes, precisions, speakers } from '@/lib/log/events'
import { fewestDays, mostDays } from '@/lib/store/term'
import { dayInJapan } from '@/lib/text/japan-time'
import type { Draw } from '../store-changes'
import { oneOf } from './hostile-values'
import type { World } from './world'

type Params = Readonly<Record<string, string>>

/** A form as a page would send it: names and values, in order. */
export type Fields = readonly (readonly [name: string, value: string])[]

/** Draws a form that the handler should take, from the lists that its own schema is made of. */
export type GoodForm = (params: Params, draw: Draw) => Fields

/** Forms that a route takes, for whoever may send them; `null` where it asks for none. */
export const goodFormOf = (route: string, world: World): GoodForm | null => {
  const today = dayInJapan(new Date())
  const form =
    (make: (draw: Draw, params: Params) => Readonly<Record<string, string>>): GoodForm =>
    (params, draw) =>
      Object.entries(make(draw, params))
  const { holder, member } = world
  const forms: Readonly<Record<string, GoodForm>> = {
    '/start/[door]/answer': ({ door = '' }, draw) => {
      const fact = doorOf(door)?.asks
      return fact ? valuesFor(entryOf(fact), draw, today) : []
    },
    '/case/[flow]/[step]/answer': ({ flow = '', step = '' }, draw) => stepForm(flow, step, draw, today),
    '/case/log/add/save': form((draw) => ({ ...entry(draw, today), ...row(draw) })),
    '/case/log/[seq]/correct/save': form((draw) => ({ ...entry(draw, today), saw: '99' })),
    '/case/summary/fill/save': form(() => ({
      ...{ traderName: 'お店', numberShown: '03-1234-5678', howBegan: '電話', claimedItem: '延滞料金' },
      ...{ amountYen: '3,300円', contactedWhen: 'きのう', saw: '99' },
    })),
    '/case/letters/[document]/save': form((draw) => ({
      ...{ title: 'お知らせ', toName: 'お店 御中', claim: '請求について', point: '支払いません。' },
      ...Object.fromEntries(
        Object.entries(letterChoices).map(([name, values]) => [name, oneOf(draw, values)]),
      ),
      saw: '999',
    })),
    '/case/issue/[document]': form(() => ({})),
    '/case/papers/hand-over/[seq]/save': form((draw) => ({
      ...{ date: today, way: oneOf(draw, handOverWays), reader: oneOf(draw, readers), whom: '窓口' },
    })),
    '/case/keep/save': form((draw) => ({ days: String(fewestDays + draw(mostDays - fewestDays)) })),
    '/case/keys/kept': form(() => ({ mark: holder.mark })),
    '/case/share/save': (_, draw) => [
      ...grantScopes.filter(() => draw(2) === 0).map((scope) => ['scopes', scope] as const),
      ['scopes', 'summary'],
      ['mayWrite', oneOf(draw, ['yes', 'no'])],
      ['days', String(oneOf(draw, shareDays))],
    ],
    '/call/taps': form(() => ({ taps: world.taps, sent: new Date().toISOString() })),
    '/call/end': form((draw) => ({
      tap: oneOf(draw, ['hurry', 'secret', 'pay', 'claims-police', 'ask-who']),
    })),
    '/contacts/area': form(() => ({ postalCode: '100-0001' })),
    '/check/number/look': form(() => ({ number: '03-1234-5678' })),
    '/resume/import/open': form(() => ({})),
    '/case/evidence/add': form(() => ({ caption: '画面' })),
    '/case/questions/answer': form((draw) => ({ to: String(world.question + draw(2)), words: 'きのうです' })),
    '/case/take/file': form((draw) => ({ as: oneOf(draw, ['html', 'zip']) })),
    '/resume/words': form(() => ({ number: holder.number, words: holder.words })),
    '/desk/sign-in/enter': form(() => ({ name: member.name, password: member.password })),
    '/desk/sign-in/code/check': form((draw) => ({ code: oneOf(draw, member.backupCodes) })),
    '/desk/totp/confirm': form(() => ({ code: member.firstCode() })),
    '/desk/invite/accept': form((draw) => ({ name: `hana${draw(1_000)}`, ...twice(member.password) })),
    '/desk/account/password': form(() => ({ present: member.password, ...twice('inu ga ni-hiki iru') })),
    '/desk/account/codes': form(() => ({ password: member.password })),
    '/desk/accounts/invite': form((draw) => ({ role: oneOf(draw, deskRoles) })),
    '/desk/accounts/change': form((draw) => ({
      ...{ change: oneOf(draw, ['disable', 'enable', 'reset', 'role']), role: oneOf(draw, deskRoles) },
      account: oneOf(draw, world.accounts),
    })),
    '/desk/case/[handle]/[move]': form((draw, { move }) => ({
      ...{ saw: '99', words: '読みました', on: move === 'appoint' ? world.tomorrow : today, time: '14:30' },
      ...{
        agrees: oneOf(draw, ['yes', 'no']),
        centre: '消費生活センター',
        advice: oneOf(draw, world.advice),
      },
    })),
  }
  return forms[route] ?? null
}

const twice = (password: string) => ({ next: password, again: password })

const entry = (draw: Draw, today: string) => ({
  ...{ saw: '0', words: 'ひかえ', name: 'かかりの人', date: today, time: '0:00' },
  ...{ speaker: oneOf(draw, speakers), to: oneOf(draw, speakers), manner: oneOf(draw, ['said', 'did']) },
  ...{ precision: oneOf(draw, precisions), basis: oneOf(draw, bases) },
  channel: oneOf(draw, Object.keys(channels)),
})

const row = (draw: Draw): Readonly<Record<string, string>> =>
  draw(2) === 0
    ? { 'rows.0.item': oneOf(draw, Object.keys(dataItems)), 'rows.0.direction': oneOf(draw, directions) }
    : {}

const stepForm = (flow: string, name: string, draw: Draw, today: string): Fields => {
  const step = findStep(flow, name)?.step
  if (step?.kind === 'ask') return valuesFor(entryOf(step.fact), draw, today)
  return step?.kind === 'do' ? [['outcome', oneOf(draw, outcomes)]] : []
}

const valuesFor = (fact: Entry, draw: Draw, today: string): Fields => {
  switch (fact.input) {
    case 'choice':
    case 'list':
      return [['value', oneOf(draw, Object.keys(fact.values))]]
    case 'place':
      return [['value', '100-0001']]
    case 'amount':
      return [['value', String(draw(1_000_000))]]
    case 'day':
      return [['value', today]]
    case 'words':
      return [['value', 'お店']]
    default:
      return fact satisfies never
  }
}
