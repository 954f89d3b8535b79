import 'server-only'
import { cookies } from 'next/headers'
import { sentForm } from '@/lib/access/sent-form'
import { callerOf } from '@/lib/contacts/caller'
import type { ContactId } from '@/lib/contacts/contacts'
import { contactOf } from '@/lib/contacts/directory'
import { prefectureOf } from '@/lib/contacts/postal'
import { prefectures } from '@/lib/contacts/prefectures'
import { type Caller, deskNow } from '@/lib/contacts/reachable'
import { type Section, sectionsOf } from '@/lib/contacts/sections'
import { stateOf } from '@/lib/contacts/state'
import { tonight } from '@/lib/contacts/tonight'
import type { Facts } from '@/lib/engine/condition'
import type { GivenContact } from '@/lib/scenarios/guidance'
import { hourInJapan, momentWords } from '@/lib/text/japan-time'
import { say } from '@/lib/text/text'
import { asking } from './asking'
import { viewOf } from './case-view'
import { generalNeeds, needsOf, needTitles } from './contact-needs'
import { barView, type ContactView, viewOfDesk } from './contact-view'
import { type FrameView, frameView } from './frame'
import { pageCookie } from './page-cookie'
import { oneOf, typedFrom } from './typed'
import { forgetTypedArea, keepTypedArea, typedAreaCookie, typedAreaOf } from './typed-area-cookie'

/** One need on the page, with its desks and, while its first desk is shut, what can be done meanwhile. */
export type SectionView = {
  readonly id: string
  readonly title: string
  readonly desks: readonly ContactView[]
  readonly tonight: { readonly title: string; readonly lines: readonly string[] } | null
}

/** The desks page: needs in order, then everybody else; and what is known of the person's area and phone. */
export type ContactsPageView = {
  readonly at: string
  readonly sections: readonly SectionView[]
  readonly rest: readonly ContactView[]
  readonly area: { readonly name: string | null; readonly fromCase: boolean }
  /** A postal code that belongs to no prefecture, as it was typed a moment ago. */
  readonly typedArea: string
  readonly no188: boolean
}

type Asked = { facts: Facts; named: readonly GivenContact[] } | null

/** The desks page at `now`: by what the case needs, else the usual needs. */
export const readContacts = async (now: Date): Promise<{ frame: FrameView; page: ContactsPageView }> => {
  const [who, jar] = [await asking(), await cookies()]
  const view = who.tag === 'holder' ? viewOf(who.opened.events) : null
  const asked = view && { facts: view.state.facts, named: view.guidance.contacts }
  const caller = callerOf({
    inCase: prefectureFact(asked),
    lookedUp: jar.get(areaCookie)?.value,
    no188: jar.get(lineCookie)?.value === '1',
  })
  const frame = frameView(asked?.named ?? null, now)
  const bar = barView(asked?.named ?? [], now, caller.canDial188 ?? true)
  const page = {
    ...contactsPage(asked, now, caller),
    typedArea: typedAreaOf(jar.get(typedAreaCookie)?.value, now),
  }
  return { frame: { ...frame, bar }, page }
}

/** Puts the desks page together. Pure. */
export const contactsPage = (
  asked: Asked,
  now: Date,
  caller: Caller,
): Omit<ContactsPageView, 'typedArea'> => {
  const sections = sectionsOf(asked ? needsOf(asked.facts, asked.named) : generalNeeds, now, caller)
  const meanwhile = sections.find(({ first: [desk] }) => desk && isShutNow(desk.contact.id, now))
  return {
    at: `${momentWords(now)} 現在(日本時間)`,
    sections: sections.map((section) => ({
      id: section.need,
      title: say(needTitles[section.need]),
      desks: section.first.map(viewOfDesk),
      tonight: section === meanwhile ? meanwhileView(section, now) : null,
    })),
    rest: restOf(sections, asked?.named ?? [], now, caller),
    area: {
      name: areaName(caller),
      fromCase: callerOf({ inCase: prefectureFact(asked), lookedUp: null, no188: false }).prefecture !== null,
    },
    no188: caller.canDial188 === false,
  }
}

const prefectureFact = (asked: Asked): unknown => asked?.facts.prefecture

const areaName = ({ prefecture }: Caller): string | null => {
  const found = prefectures.find(({ code }) => code === prefecture)
  return found ? say(found.name) : null
}

/** Shut as far as is known. Where nothing is known of a desk's hours, the usual hours of #9110 say it is late. */
const isShutNow = (id: ContactId, now: Date): boolean => {
  const { open, nextOpen } = stateOf(contactOf(id), now)
  if (open === true) return false
  return nextOpen !== null || stateOf(contactOf('9110'), now).nextOpen !== null
}

const meanwhileView = ({ need }: Section, now: Date): SectionView['tonight'] => ({
  title: hourInJapan(now) >= 17 || hourInJapan(now) < 5 ? '今夜できること' : 'いまできること',
  lines: tonight(need).map((line) => say(line)),
})

/** Desks that are always listed, after those that the needs bring. */
const usual: readonly ContactId[] = ['188', '9110', '110', 'bank', 'card-company', 'ncac-lunch', 'houterasu']

const restOf = (
  sections: readonly Section[],
  named: readonly GivenContact[],
  now: Date,
  caller: Caller,
): readonly ContactView[] => {
  const seen = new Set<string>(sections.flatMap(({ first }) => first.map(({ contact }) => contact.id)))
  const planned = sections.flatMap(({ rest }) => rest)
  const listed = [...named, ...usual.map((id) => ({ id, why: null }))].flatMap(({ id, why }) => {
    const desk = deskNow(id, now, caller)
    return desk ? [{ ...desk, why }] : []
  })
  const views = [...planned, ...listed].map(viewOfDesk)
  return views.filter(({ id }) => !seen.has(id) && seen.add(id))
}

const path = '/contacts'
const areaCookie = 'area'
const lineCookie = 'no188'

/** More than a postal code needs, and little for a cookie. */
const typedLimit = 40

/** What the form about the area leaves: a cookie with the prefecture, or for a moment with what was typed. */
export type AreaTaken = { readonly found: boolean; readonly cookies: readonly string[] }

/** Takes a postal code and keeps only its prefecture, in this browser, until it is closed. */
export const takeArea = async (request: Request, now: Date): Promise<AreaTaken> => {
  const form = await sentForm(request)
  const area = (value: string | null) => pageCookie(request, { name: areaCookie, value, path })
  if (form.get('clear') === '1') return { found: true, cookies: [area(null)] }
  const typed = oneOf(typedFrom(form, ['postalCode']), 'postalCode')
  const prefecture = prefectureOf(typed)
  return prefecture === null
    ? { found: false, cookies: [keepTypedArea(typed.slice(0, typedLimit), request, now)] }
    : { found: true, cookies: [area(prefecture), forgetTypedArea] }
}

/** The cookie after 「188 につながらない電話です」, or after taking it back. */
export const takeLine = async (request: Request): Promise<string> => {
  const form = await sentForm(request)
  return pageCookie(request, { name: lineCookie, value: form.get('no188') === '1' ? '1' : null, path })
}
