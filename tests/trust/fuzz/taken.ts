/** What was answered: status and address (`303 /case/log`), and whether the store changed, or a log of a case grew. */
export type Answered = { readonly said: string; readonly changed: boolean; readonly logged: boolean }

type Says = (answered: Answered) => boolean

const leads =
  (to: RegExp): Says =>
  ({ said }) =>
    to.test(said)

const logged: Says = (answered) => answered.logged
const changed: Says = (answered) => answered.changed

/** How a handler shows that it took what was sent: it leads on, where a form with a fault leads back to its page. */
const taken: Readonly<Record<string, Says>> = {
  '/call/end': leads(/^303 \/case\//),
  '/call/taps': logged,
  '/case/[flow]/[step]/answer': logged,
  '/case/erase/confirm': changed,
  '/case/evidence/[file]/remove': logged,
  '/case/evidence/add': logged,
  '/case/issue/[document]': leads(/^303 \/case\/paper\/\d+/),
  '/case/keep/save': logged,
  '/case/keys/kept': changed,
  '/case/keys/make': changed,
  '/case/leave/confirm': changed,
  '/case/letters/[document]/save': logged,
  '/case/log/[seq]/correct/save': logged,
  // What they know is put into the form of an entry, which is kept as a draft.
  '/case/log/add/message': changed,
  '/case/log/add/number': changed,
  '/case/log/add/save': logged,
  '/case/papers/hand-over/[seq]/save': logged,
  '/case/questions/answer': logged,
  '/case/share/save': logged,
  '/case/share/stop': logged,
  '/case/shared': changed,
  '/case/summary/fill/save': logged,
  '/check/number/look': leads(/^303 \/check\/number$/),
  '/contacts/area': leads(/^303 \/contacts#/),
  '/contacts/line': leads(/^303 \/contacts#/),
  // Whoever has the link gets on; that there is none but in a demo is all that can be seen here.
  '/demo/[token]': leads(/^404/),
  '/desk/account/codes': leads(/^303 \/desk\/codes$/),
  '/desk/account/end': changed,
  '/desk/account/password': leads(/changed=1/),
  '/desk/accounts/change': leads(/#link$/),
  '/desk/accounts/invite': leads(/#link$/),
  '/desk/case/[handle]/[move]': logged,
  '/desk/codes/kept': leads(/^303 \/desk(\/accounts)?$/),
  '/desk/invite/[token]': leads(/^303 \/desk\/invite$/),
  '/desk/invite/accept': leads(/^303 \/desk\/totp$/),
  '/desk/sign-in/code/check': leads(/^303 \/desk(\/accounts)?$/),
  '/desk/sign-in/enter': leads(/^303 \/desk\/sign-in\/code$/),
  '/desk/sign-out': changed,
  '/desk/totp/confirm': changed,
  '/hidden/hide': changed,
  '/resume/import/open': logged,
  '/resume/open': leads(/^303 \/case\//),
  '/resume/words': leads(/^303 \/case/),
  '/start/[door]/answer': logged,
}

/** Whether a handler took what was sent and did its work. */
export const isTaken = (route: string, answered: Answered): boolean => (taken[route] ?? leads(/^2/))(answered)
