/** How an answer must look: its status, where it sends on, and whether it may hold what the holder wrote. */
export type Expected = { readonly status: number; readonly to?: RegExp; readonly own?: boolean }

/** Accounts of the desk that may be there. To the pages of persons they are nobody. */
export const deskActors = ['volunteer', 'lead', 'admin'] as const
/** One of them. */
export type DeskActor = (typeof deskActors)[number]

/**
 * Who asks. `erased` holds the cookie of a case that was erased, `expired` one that was not used for too long, and
 * `disabled` that of an account of the desk which was taken out of use.
 */
export const actors = [
  ...(['nobody', 'other', 'erased', 'expired', 'hidden', 'holder'] as const),
  ...deskActors,
  'disabled',
] as const
/** One of them. */
export type Actor = (typeof actors)[number]

/** Whether somebody is signed in at the desk. */
export const isOfDesk = (actor: Actor): actor is DeskActor => (deskActors as readonly Actor[]).includes(actor)

/** What stands in the place of `[…]` in an address: something of the holder's own case, or nothing of anybody's. */
export type Named = 'own' | 'unknown'

/** What one method of a route answers. */
export type Cell = (actor: Actor, named: Named) => Expected

/** One route: the names in its address, and its cells. A method without a cell must be refused (405). */
export type Row = {
  readonly names?: Readonly<Record<string, Readonly<Record<Named, string>>>>
  readonly GET?: Cell
  readonly POST?: Cell
  /** What the form sends, so that it is taken where it may be. */
  readonly form?: Readonly<Record<string, string>>
}

/** The page is shown. */
export const ok: Expected = { status: 200 }
/** A page leads there. */
export const away = (to: RegExp): Expected => ({ status: 307, to })
/** There is no such page. */
export const missing = away(/^\/not-here$/)
/** A form leads there. */
export const sent = (to: RegExp): Expected => ({ status: 303, to })

/** A page that is the same for everybody. */
export const open: Cell = () => ok

/** A page that is the same for everybody, where there is one. */
export const openIfKnown: Cell = (_, named) => (named === 'own' ? ok : missing)

/** Only the holder sees anything; everybody else is sent to the same place, whatever they named. */
export const page =
  (found: Expected, unknown: Expected = found): Cell =>
  (actor, named) => {
    if (actor === 'hidden') return away(/^\/hidden$/)
    if (actor === 'other') return unknown
    return actor === 'holder' ? (named === 'own' ? found : unknown) : away(/^\/resume$/)
  }

/** A step is no object of a case: everybody with a case sees their own answer to it. */
export const stepPage: Cell = (actor, named) => {
  const found = named === 'own' ? ok : missing
  return page(found)(actor, 'own')
}

/** A form of a case: without one it leads to 続きから. What it does to a case is the case of its own cookie alone. */
export const form =
  (taken: RegExp, unknown: RegExp = taken): Cell =>
  (actor, named) => {
    if (actor === 'holder' || actor === 'other') return sent(named === 'own' ? taken : unknown)
    return sent(/^\/resume$/)
  }

/** A form that anybody may send; what it answers tells nothing about who they are. */
export const anybody =
  (to: RegExp): Cell =>
  () =>
    sent(to)

/** A page of the desk: accounts of these roles see it, to another role there is none, anybody else signs in first. */
export const deskPage =
  (found: Expected, ...roles: readonly DeskActor[]): Cell =>
  (actor) => {
    if (!isOfDesk(actor)) return away(/^\/desk\/sign-in$/)
    return roles.includes(actor) ? found : missing
  }

/** A form of the desk; `refused` is where other roles are led. */
export const deskForm =
  (taken: RegExp, roles: readonly DeskActor[] = deskActors, refused = /^\/not-here$/): Cell =>
  (actor) => {
    if (!isOfDesk(actor)) return sent(/^\/desk\/sign-in$/)
    return sent(roles.includes(actor) ? taken : refused)
  }

/** Where an account of the desk begins. */
export const home = (actor: DeskActor) => (actor === 'admin' ? /^\/desk\/accounts$/ : /^\/desk$/)

/** Where somebody who is in has nothing to do: they are sent to their first page. */
export const deskDoor: Cell = (actor) => (isOfDesk(actor) ? away(home(actor)) : away(/^\/desk\/sign-in$/))
