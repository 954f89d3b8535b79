import { formBytes } from '@/lib/cases/form-limit'
import type { Sent } from './browser'
import type { Canaries } from './canaries'
import { type Push, said } from './canary-forms'

/** Pages that read a cookie of their own. */
const readers: Readonly<Record<string, string>> = {
  picked: '/start/came?missing=1',
  'typed-area': '/contacts',
  number: '/check/number',
  desk: '/desk/account',
  'desk.two_factor': '/desk/sign-in/code',
  'desk.invite': '/desk/invite',
  'desk.tried': '/desk/sign-in',
  'desk.codes': '/desk/codes',
  'desk.link': '/desk/accounts',
}

const deskCookies = Object.keys(readers).filter((cookie) => cookie.startsWith('desk'))

/** Requests that are wrong in themselves. */
export const wrongPushes = ({ next }: Canaries): Push[] => [
  { path: '/case/log/add/save', sent: { body: `words=${next('words').repeat(formBytes / 16)}` } },
  {
    path: '/case/log/add/save',
    sent: {
      body: `--b\r\nContent-Disposition: form-data; name="words"\r\n\r\n${next('words')}`,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    },
  },
  {
    path: '/case/log/add/save',
    sent: { body: next('words'), headers: { 'content-type': 'multipart/form-data' } },
  },
  { path: '/case/log/add/save', sent: multipart(next('file'), next('words')) },
  { path: '/resume/words', sent: multipart(next('file'), next('words')) },
  { path: '/case/evidence/add', sent: multipart(next('file'), next('words')) },
  {
    path: '/case/log/add/save',
    sent: { body: JSON.stringify({ words: next('words') }), headers: { 'content-type': 'application/json' } },
  },
  { path: '/case/log/add/save', sent: { body: next('words'), headers: { 'content-type': next('code') } } },
  {
    path: '/case/log/add/save',
    sent: { form: { words: next('words') }, headers: { origin: `https://${next('code')}.example` } },
  },
  {
    path: '/case/log/add',
    sent: { form: { words: next('words') }, headers: { 'next-action': next('code') } },
  },
  { path: '/case/log/add/save', sent: { method: 'PUT', body: next('words') } },
  ...['ochitsuite', 'resume', 'words', 'picked', 'typed-area', 'area', 'number', ...deskCookies].map(
    (cookie) => ({
      path: readers[cookie] ?? '/resume',
      sent: { headers: { cookie: `${cookie}=${next('code')}${next('code')}` } },
    }),
  ),
  ...[
    'rsc',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-url',
    'x-nextjs-data',
    'x-middleware-subrequest',
    'accept-language',
    'user-agent',
    'referer',
    'authorization',
    'x-forwarded-host',
    'if-none-match',
    'range',
  ].map((header) => ({ path: '/case/log', sent: { headers: { rsc: '1', [header]: next('code') } } })),
  {
    path: '/case/log/add/save',
    sent: { form: { ...said, id: next('code'), words: `${next('words')}\u0000${next('name')}` } },
  },
  ...['/api/guidance', '/api/check/number', '/api/check/message'].map((path) => ({
    path,
    sent: {
      body: JSON.stringify({ number: next('phone'), [next('code')]: next('words') }),
      headers: { 'content-type': 'application/json' },
    },
  })),
  {
    path: '/api/check/number',
    sent: {
      body: JSON.stringify({ number: next('phone') }),
      headers: { 'content-type': 'application/json' },
    },
  },
  {
    path: '/api/check/message',
    sent: {
      body: JSON.stringify({ text: next('words') }),
      headers: { 'content-type': 'application/json' },
    },
  },
  { path: '/api/metrics', sent: { headers: { authorization: `Bearer ${next('code')}` } } },
]

const multipart = (file: string, words: string): Sent => ({
  body: [
    '--b',
    `Content-Disposition: form-data; name="words"; filename="${file}"`,
    'Content-Type: application/pdf',
    '',
    words,
    '--b',
    'Content-Disposition: form-data; name="name"',
    '',
    words,
    '--b--',
    '',
  ].join('\r\n'),
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
})
