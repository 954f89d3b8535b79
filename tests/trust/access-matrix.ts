import {
  anybody,
  away,
  type Cell,
  deskActors,
  deskDoor,
  deskForm,
  deskPage,
  form,
  home,
  isOfDesk,
  missing,
  type Named,
  ok,
  open,
  openIfKnown,
  page,
  type Row,
  sent,
  stepPage,
} from './access-cells'

const steps = {
  flow: { own: 'unknown-bill', unknown: 'no-such-flow' },
  step: { own: 'traderName', unknown: 'no-such-step' },
}
const letters = { document: { own: 'refusal-letter', unknown: 'none' } }
const entry = { seq: { own: '{entry}', unknown: '9999' } }
const shared = { handle: { own: '{handle}', unknown: 'unknown' } }
const paper = { seq: { own: '{paper}', unknown: '9999' } }
const file = { file: { own: '{file}', unknown: '018f2b6e-7c1d-7a55-9c3e-0123456789ab' } }

/** Bytes of a file: whoever has not that file is sent to their own files. */
const fileBytes: Cell = (actor, named) => {
  if (actor === 'hidden') return sent(/^\/hidden$/)
  if (actor === 'holder' && named === 'own') return ok
  return sent(['other', 'holder'].includes(actor) ? /^\/case\/evidence$/ : /^\/resume$/)
}

/** The address of a route with something of the holder's, or of nobody's, in the place of its `[names]`. */
export const addressOf = (
  route: string,
  named: Named,
  own: { entry: string; paper: string; file: string; handle: string },
): string =>
  route.replace(/\[(\w+)\]/g, (_, name: string) =>
    (accessMatrix[route]?.names?.[name]?.[named] ?? '')
      .replace('{entry}', own.entry)
      .replace('{paper}', own.paper)
      .replace('{file}', own.file)
      .replace('{handle}', own.handle),
  )

/** Every route of the app. The check lists the routes of the build and fails for one that has no row. */
export const accessMatrix: Readonly<Record<string, Row>> = {
  '/': { GET: open },
  '/about/api': { GET: open },
  // Every site may ask, but nobody by a form: a page that sends one gets no answer to look at.
  '/api/check/message': { POST: () => ({ status: 415 }), form: { text: '未納です' } },
  '/api/check/number': { POST: () => ({ status: 415 }), form: { number: '188' } },
  '/api/guidance': { POST: () => ({ status: 415 }), form: { facts: '{}' } },
  '/api/openapi.json': { GET: open },
  '/call': { GET: open },
  // The page takes its own form where no script runs; whatever is sent, it is the same page.
  '/check/message': { GET: open, POST: open, form: { text: '未納です' } },
  '/check/number': { GET: open },
  '/check/number/look': { POST: anybody(/^\/check\/number$/), form: { number: '188' } },
  '/call/end': {
    // As at a door: whoever has no case gets one, and a browser that hid its case is shown it again.
    POST: anybody(/^\/case\//),
    form: { tap: 'hurry' },
  },
  // Whoever brings nothing that can be opened is told that nothing was taken.
  '/call/taps': { POST: () => ok, form: { taps: '[]' } },
  '/contacts': { GET: open },
  '/contacts/area': { POST: anybody(/^\/contacts[#?]/), form: { postalCode: '100-0001' } },
  '/contacts/line': { POST: anybody(/^\/contacts#/), form: { no188: '1' } },
  // Only `npm run demo` has it.
  '/demo/[token]': { names: { token: { own: 'any', unknown: 'other' } }, GET: () => ({ status: 404 }) },
  '/erased': { GET: open },
  '/flow': { GET: open },
  '/help/[topic]': { names: { topic: { own: 'found-data', unknown: 'none' } }, GET: openIfKnown },
  '/hidden': { GET: open },
  '/hidden/hide': { POST: anybody(/^\/hidden$/) },
  '/left': { GET: open },
  '/now': { GET: open },
  '/resume': { GET: open },
  '/resume/import': { GET: open },
  '/resume/import/open': { POST: anybody(/^\/resume\/import\?why=missing$/), form: { file: 'record.html' } },
  '/resume/open': {
    // A hidden case opens again: it is the same browser that hid it.
    POST: (actor) => sent(['other', 'hidden', 'holder'].includes(actor) ? /^\/case\// : /^\/resume$/),
  },
  '/resume/words': { POST: anybody(/^\/resume$/), form: { number: '0000 0000', words: 'ちがう' } },
  '/start/[door]': { names: { door: { own: 'came', unknown: 'none' } }, GET: openIfKnown },
  '/start/[door]/answer': {
    names: { door: { own: 'came', unknown: 'none' } },
    POST: (_, named) => sent(named === 'own' ? /^\/case\// : /^\/start\/none$/),
    form: { value: 'call' },
  },
  '/case': { GET: page(away(/^\/case\//)) },
  '/case/[flow]/[step]': { names: steps, GET: stepPage },
  '/case/[flow]/[step]/answer': {
    names: steps,
    POST: form(/^\/case\//, /^\/case\/no-such-flow\/no-such-step$/),
    form: { value: 'お店' },
  },
  '/case/advice': { GET: page(ok) },
  // Without a date to keep there is nothing to take along.
  '/case/dates.ics': {
    GET: (actor) => {
      if (actor === 'hidden') return sent(/^\/hidden$/)
      return sent(['other', 'holder'].includes(actor) ? /^\/case\/advice$/ : /^\/resume$/)
    },
  },
  '/case/desks': { GET: page(ok) },
  '/case/erase': { GET: page(ok) },
  '/case/erase/confirm': { POST: anybody(/^\/erased$/) },
  '/case/evidence': { GET: page({ ...ok, own: true }, ok) },
  // Sent without a file, it leads back to its page.
  '/case/evidence/add': { POST: form(/^\/case\/evidence$/), form: { caption: '画面' } },
  '/case/evidence/[file]': { names: file, GET: page({ ...ok, own: true }, missing) },
  '/case/evidence/[file]/original': { names: file, GET: fileBytes },
  '/case/evidence/[file]/picture': { names: file, GET: fileBytes },
  '/case/evidence/[file]/thumb': { names: file, GET: fileBytes },
  '/case/evidence/[file]/remove': {
    names: file,
    POST: (actor, named) => {
      const isOwn = actor === 'holder' && named === 'own'
      return form(isOwn ? /^\/case\/evidence\/[0-9a-f-]{36}$/ : /^\/case\/evidence$/)(actor, named)
    },
  },
  '/case/issue/[document]': {
    names: { document: { own: 'centre-summary', unknown: 'none' } },
    POST: form(/^\/case\/paper\/\d+$/, /^\/case\/papers\?none=1$/),
  },
  '/case/keep': { GET: page(ok) },
  '/case/keep/save': { POST: form(/^\/case\//), form: { days: '90' } },
  '/case/keys': { GET: page(ok) },
  '/case/keys/kept': { POST: form(/^\/case/) },
  '/case/keys/make': { POST: form(/^\/case\/keys/) },
  '/case/leave': { GET: page(ok) },
  '/case/leave/confirm': { POST: anybody(/^\/left$/) },
  '/case/letters': { GET: page(ok) },
  '/case/letters/[document]': {
    names: letters,
    GET: (actor, named) => page(named === 'own' ? ok : missing)(actor, 'own'),
  },
  // A case that may not write the letter keeps what was sent as a draft alone.
  '/case/letters/[document]/save': {
    names: letters,
    POST: form(/^\/case\/letters\/refusal-letter$/, /^\/case\/letters$/),
    form: { point: '支払いません。' },
  },
  '/case/log': { GET: page({ ...ok, own: true }, ok) },
  '/case/log/[seq]/correct': { names: entry, GET: page({ ...ok, own: true }, missing) },
  '/case/log/[seq]/correct/save': {
    names: entry,
    POST: form(/^\/case\/log/, /^\/case\/log/),
    form: { words: '直した' },
  },
  '/case/log/add': { GET: page(ok) },
  '/case/log/add/message': { POST: form(/^\/case\/log\/add$/), form: { text: '未納です', channel: 'sms' } },
  '/case/log/add/number': { POST: form(/^\/case\/log\/add$/), form: { number: '03-1234-5678' } },
  '/case/log/add/save': { POST: form(/^\/case\/log/) },
  '/case/paper/[seq]': { names: paper, GET: page({ ...ok, own: true }, missing) },
  '/case/paper/[seq]/pdf': {
    names: paper,
    GET: (actor, named) => {
      if (actor === 'hidden') return sent(/^\/hidden$/)
      if (actor === 'other') return sent(/^\/case\/summary$/)
      if (actor !== 'holder') return sent(/^\/resume$/)
      return named === 'own' ? ok : sent(/^\/case\/summary$/)
    },
  },
  '/case/papers': { GET: page(ok) },
  '/case/papers/[document]': {
    names: { document: { own: 'police-memo', unknown: 'none' } },
    // No object of a case: everybody with a case is told of the paper of their own, here that it is not made yet.
    GET: stepPage,
  },
  '/case/papers/hand-over/[seq]': { names: paper, GET: page(ok, missing) },
  '/case/papers/hand-over/[seq]/save': {
    names: paper,
    POST: (actor, named) => {
      const taken = actor === 'holder' && named === 'own'
      return form(taken ? /^\/case\/papers#handed$/ : /^\/case\/papers\/hand-over\/\d+$/)(actor, named)
    },
    form: { date: '2026-01-05', way: 'by-hand' },
  },
  '/case/script': { GET: page(ok) },
  '/case/questions': { GET: page(ok) },
  '/case/questions/answer': { POST: form(/^\/case\/questions$/), form: { to: '1', words: 'きのう' } },
  '/case/share': { GET: page(ok) },
  '/case/share/save': {
    POST: form(/^\/case\/share#shared$/),
    form: { scopes: 'summary', mayWrite: 'no', days: '7' },
  },
  '/case/share/stop': { POST: form(/^\/case\/share$/) },
  '/case/shared': { POST: form(/^\/case\/keys$/) },
  '/case/summary': { GET: page({ ...ok, own: true }, ok) },
  '/case/summary/fill': { GET: page(ok) },
  '/case/take': { GET: page(ok) },
  // The file holds the record of whoever asks, to be saved: nobody else's, and no page.
  '/case/take/file': {
    POST: (actor) => {
      if (actor === 'holder') return { ...ok, own: true }
      return actor === 'other' ? ok : sent(/^\/resume$/)
    },
    form: { as: 'html' },
  },
  '/case/which': { GET: page(ok) },
  '/case/summary/fill/save': { POST: form(/^\/case\/summary/) },
  '/desk': { GET: deskPage(ok, 'volunteer', 'lead') },
  '/desk/account': { GET: deskPage(ok, ...deskActors) },
  '/desk/account/codes': { POST: deskForm(/^\/desk\/account$/) },
  '/desk/account/end': { POST: deskForm(/^\/desk\/sign-in$/) },
  '/desk/account/password': { POST: deskForm(/^\/desk\/account$/) },
  '/desk/accounts': { GET: deskPage(ok, 'admin') },
  '/desk/accounts/change': { POST: deskForm(/^\/desk\/accounts$/, ['admin']), form: { change: 'disable' } },
  '/desk/accounts/invite': { POST: deskForm(/^\/desk\/accounts/, ['admin']), form: { role: 'volunteer' } },
  // Of the shared case a volunteer sees the part that is shared, which has no words of the holder in it.
  '/desk/case/[handle]': {
    names: shared,
    GET: (actor, named) => deskPage(named === 'own' ? ok : missing, 'volunteer', 'lead')(actor, named),
  },
  '/desk/case/[handle]/[move]': {
    names: { ...shared, move: { own: 'take', unknown: 'none' } },
    POST: (actor, named) =>
      deskForm(
        named === 'own' ? /^\/desk\/case\// : /^\/desk$/,
        ['volunteer', 'lead'],
        /^\/desk$/,
      )(actor, named),
  },
  // Files are not shared: there is nothing to look at.
  '/desk/case/[handle]/evidence/[file]/picture': {
    names: { ...shared, file: { own: 'none', unknown: 'unknown' } },
    GET: deskForm(/^\/desk$/),
  },
  '/desk/codes': { GET: deskDoor },
  '/desk/codes/kept': {
    POST: (actor) => sent(isOfDesk(actor) ? home(actor) : /^\/desk\/sign-in$/),
  },
  '/desk/invite': { GET: open },
  '/desk/invite/[token]': {
    // Whether it is any good is said by the page that it leads to.
    names: { token: { own: 'one', unknown: 'none' } },
    GET: anybody(/^\/desk\/invite$/),
  },
  '/desk/invite/accept': { POST: anybody(/^\/desk\/invite$/), form: { name: 'hana' } },
  '/desk/policy': { GET: deskPage(ok, 'volunteer', 'lead') },
  '/desk/overview': { GET: deskPage(ok, 'lead') },
  '/desk/overview.csv': {
    GET: (actor) => {
      if (!isOfDesk(actor)) return sent(/^\/desk\/sign-in$/)
      return actor === 'lead' ? ok : sent(/^\/not-here$/)
    },
  },
  '/desk/sign-in': { GET: open },
  '/desk/sign-in/code': { GET: open },
  '/desk/sign-in/code/check': {
    POST: (actor) => sent(isOfDesk(actor) ? home(actor) : /^\/desk\/sign-in$/),
    form: { code: '000000' },
  },
  '/desk/sign-in/enter': {
    POST: anybody(/^\/desk\/sign-in$/),
    form: { name: 'hana', password: 'neko ga san-biki' },
  },
  '/desk/sign-out': { POST: anybody(/^\/desk\/sign-in$/) },
  '/desk/totp': { GET: deskDoor },
  '/desk/totp/confirm': { POST: deskForm(/^\/desk\/codes$/) },
}
