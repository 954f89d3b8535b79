import { v7 } from 'uuid'
import { scenarios } from '@/lib/scenarios/scenarios'
import type { Sent } from './browser'
import { type Canaries, ofEach } from './canaries'
import { formWith } from './form-with-file'

/** One request with canaries in it. */
export type Push = { readonly path: string; readonly sent?: Sent }

/** Where something of the case of whoever pushes stands. */
type Own = { readonly entry: string; readonly paper: string }

/** The word that the planted faults wait for: a request with it fails inside the app. */
const breaks = 'こわす'

/** Every form of the app with canaries in every field that takes words, taken and not taken. */
export const formPushes = ({ next }: Canaries, { entry, paper }: Own): Push[] => {
  const words = () => ({
    words: next('words'),
    name: next('name'),
    understood: next('words'),
    proof: next('file'),
    against: next('code'),
  })
  const row = () => ({ 'rows.0.item': next('code'), 'rows.0.direction': next('code') })
  return [
    ...['came', 'call', 'harm', 'court', 'family', 'found', 'desk'].map((door) =>
      form(`/start/${door}/answer`, { value: next('words') }),
    ),
    ...scenarios
      .flatMap(({ flow }) => Object.keys(flow.steps).map((step) => `/case/${flow.id}/${step}/answer`))
      .flatMap((path) => [
        form(path, { value: next('name') }),
        form(path, {
          value: next('words'),
          withWhom: next('name'),
          number: next('code'),
          callbackOn: next('code'),
          callbackTime: next('phone'),
        }),
        form(path, { outcome: 'reached', withWhom: next('name'), number: next('code') }),
      ]),
    // As many as there are of a kind: every canary is stored once at least.
    ...Array.from({ length: ofEach }, () =>
      form('/case/log/add/save', { ...said, ...words(), understood: next('phone') }),
    ),
    form('/case/log/add/save', { ...said, ...words(), ...row() }),
    form('/case/log/add/save', {
      ...words(),
      date: next('phone'),
      time: next('code'),
      channel: next('words'),
    }),
    form(`/case/log/${entry}/correct/save`, { ...said, saw: '99', ...words() }),
    form(`/case/log/${entry}/correct/save`, { ...words(), precision: next('code') }),
    form('/case/summary/fill/save', {
      traderName: next('name'),
      numberShown: next('phone'),
      howBegan: next('words'),
      claimedItem: next('words'),
    }),
    form('/case/summary/fill/save', {
      amountYen: next('words'),
      contactedWhen: next('phone'),
      usedOn: next('code'),
    }),
    // A claimant that exists, and the centre reached above: two of the letters may be written.
    form('/case/unknown-bill/claimant/answer', { value: 'exists' }),
    ...['refusal-letter', 'disclosure-request', 'erasure-request', 'shop-report-request'].flatMap(
      (letter) => [
        form(`/case/letters/${letter}/save`, {
          ...{ title: next('words'), date: next('code'), toName: next('name'), toAddress: next('words') },
          ...{ signature: 'typed', fromName: next('name'), fromAddress: next('words'), claim: next('words') },
          ...{ story: next('words'), point: next('words'), reply: 'written', answer: next('words') },
        }),
        form(`/case/issue/${letter}`, { written: next('code') }),
      ],
    ),
    form(`/case/letters/${next('code')}/save`, { point: next('words'), signature: next('code') }),
    form('/case/log/add/message', { text: next('words'), channel: next('code') }),
    form('/check/message', { text: next('words'), channel: next('code') }),
    form('/case/log/add/number', { number: next('phone') }),
    form('/check/number/look', { number: next('phone') }),
    form('/check/number/look', { number: next('words'), withheld: next('words') }),
    form('/call/end', { tap: next('words'), note: next('words') }),
    form('/call/taps', { taps: next('words'), sent: next('code') }),
    form('/call/taps', {
      taps: JSON.stringify([{ id: v7(), to: next('code'), box: next('words'), call: next('name') }]),
    }),
    form('/contacts/area', { postalCode: next('phone') }),
    form('/contacts/line', { no188: next('words') }),
    form('/resume/words', { number: next('phone'), words: next('words') }),
    form('/resume/words', { number: '0000-0000', words: next('words') }),
    form('/case/keep/save', { days: next('phone') }),
    form('/case/take/file', { as: next('words') }),
    form('/case/take/file', { as: 'zip', note: next('words') }),
    form('/resume/import/open', { file: next('file') }),
    ...[next('words'), JSON.stringify({ format: 'ochitsuite-record', caseId: next('code') })].map(
      (content) => ({ path: '/resume/import/open', sent: aFile(next('file'), content) }),
    ),
    form('/case/shared', { shared: next('words') }),
    form('/case/share/save', { scopes: next('words'), mayWrite: next('code'), days: next('phone') }),
    form('/case/share/save', { scopes: 'summary', mayWrite: 'yes', days: '7', note: next('name') }),
    form('/case/questions/answer', { to: next('code'), words: next('words') }),
    form('/case/questions/answer', { to: '1', words: next('words') }),
    form('/case/share/stop', { note: next('words') }),
    form('/case/keys/make', { note: next('words') }),
    form('/case/keys/kept', { mark: next('code') }),
    form(`/case/papers/hand-over/${paper}/save`, {
      date: '2026-01-05',
      way: 'certified-mail',
      whom: next('name'),
      number: next('code'),
    }),
    form(`/case/papers/hand-over/${paper}/save`, {
      reader: next('words'),
      whom: next('name'),
      date: next('phone'),
      time: next('code'),
      way: next('words'),
    }),
    form('/case/issue/family-copy', { note: next('words') }),
    ...['jpg', 'txt', 'eml', 'html'].map((extension) => ({
      path: '/case/evidence/add',
      sent: formWith(
        Buffer.from(
          `From: ${next('name')} <a@example.jp>\r\nSubject: ${next('words')}\r\n\r\n${next('code')}`,
        ),
        `${next('file')}.${extension}`,
        { id: v7(), caption: next('words'), proves: next('code'), basis: next('code'), sha256: '' },
      ),
    })),
    {
      path: '/case/evidence/add',
      sent: formWith(Buffer.from(next('words')), `${next('file')}.txt`, {
        sha256: next('code'),
        caption: next('words'),
      }),
    },
    form(`/case/evidence/${next('code')}/remove`, { note: next('words') }),
    ...deskForms(next),
    form(`/case/issue/${next('code')}`, { document: next('words') }),
    form('/case/issue/centre-summary', { note: next('words') }),
  ]
}

/** Forms about accounts of the desk, from somebody who has none. */
const deskForms = (next: Canaries['next']): Push[] => [
  form('/desk/sign-in/enter', { name: next('name'), password: next('words') }),
  form('/desk/sign-in/enter', { name: next('words') }),
  form('/desk/sign-in/code/check', { code: next('code') }),
  form('/desk/invite/accept', { name: next('name'), next: next('words'), again: next('code') }),
  form('/desk/totp/confirm', { code: next('code') }),
  form('/desk/account/password', { present: next('words'), next: next('name'), again: next('name') }),
  form('/desk/account/codes', { password: next('words') }),
  form(`/desk/case/${next('code')}/ask`, { words: next('words'), fact: next('code') }),
  form(`/desk/case/${next('code')}/${next('code')}`, { words: next('words'), advice: next('code') }),
  form('/desk/case/none/appoint', { on: next('code'), time: next('phone'), words: next('words') }),
  form('/desk/case/none/hand-over', { centre: next('name'), on: next('code'), words: next('words') }),
  form('/desk/case/none/remark', { of: next('code'), words: next('words') }),
  form('/desk/accounts/invite', { role: next('code') }),
  form('/desk/accounts/change', { change: next('code'), account: next('name') }),
]

/** Addresses that hold canaries: of pages, of things, of nothing, and of Next's own. */
export const addressPushes = ({ next }: Canaries, { entry, paper }: Own): Push[] => {
  const named = (kind: Parameters<typeof next>[0]) => encodeURIComponent(next(kind))
  return [
    ...[
      '/',
      '/case/',
      '/help/',
      '/start/',
      '/case/paper/',
      '/case/log/',
      '/api/',
      '/_next/static/',
      '/now/',
    ].map((before) => ({ path: before + named('name') })),
    ...['/', '/case/log', '/contacts', '/resume', '/case/summary', '/now', '/flow'].map((path) => ({
      path: `${path}?who=${named('name')}&q=${named('words')}&to=${named('phone')}`,
    })),
    { path: `/case/${named('words')}/${named('code')}` },
    { path: `/case/paper/${named('file')}/pdf` },
    { path: `/case/evidence/${named('file')}` },
    { path: `/case/evidence/${named('file')}/original` },
    { path: '/case/evidence' },
    { path: `/case/paper/${paper}` },
    { path: `/case/paper/${paper}/pdf?name=${named('file')}` },
    { path: `/desk/invite/${named('code')}` },
    { path: '/desk/invite' },
    { path: `/desk/account?changed=${named('words')}` },
    { path: `/case/log/${entry}/correct?name=${named('name')}` },
    { path: `/_next/image?url=${named('file')}&w=64&q=75` },
    { path: `/_next/data/${named('code')}/index.json` },
    { path: `/%E0%A4%A?q=${named('name')}` },
    { path: '/case/log/add' },
    { path: '/case/summary' },
  ]
}

/** Requests that make the planted faults throw, with what was sent in their messages: in a route, then in a page. */
export const brokenPushes = ({ next }: Canaries): Push[] => [
  form('/case/log/add/save', { ...said, words: `${breaks}${next('words')}`, name: next('name') }),
  form('/resume/words', { number: next('phone'), words: `${breaks}${next('words')}` }),
  form('/contacts/area', { postalCode: `${breaks}${next('phone')}` }),
  { path: '/case/log/add' },
  { path: '/case/summary/fill' },
]

/** An entry of the log but for its words. */
export const said = {
  speaker: 'them',
  manner: 'said',
  date: '2026-01-05',
  time: '10:30',
  precision: 'minute',
  channel: 'call',
  basis: 'memory',
}

const form = (path: string, fields: Record<string, string>): Push => ({
  path,
  sent: { form: { id: v7(), saw: '0', ...fields } },
})

/** A file as a browser sends it with a form. */
const aFile = (name: string, content: string): Sent => ({
  body: [
    '--b',
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    'Content-Type: text/html',
    '',
    content,
    '--b--',
    '',
  ].join('\r\n'),
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
})
