import { v7 } from 'uuid'
import type { Draw } from '../store-changes'
import type { Fields, GoodForm } from './good-forms'
import { hostileJson, hostileValue, namesOfObjects, oneOf, wellFormed } from './hostile-values'

/** What a handler takes, as far as is known: forms that it has taken, names it has asked for, values of its lists. */
export type Known = {
  /** Draws a form that it should take. */
  readonly good: GoodForm | null
  readonly file: SentFile | null
  readonly forms: readonly Fields[]
  readonly names: ReadonlySet<string>
  readonly json: readonly unknown[]
}

/** A file that comes with a form. */
export type SentFile = { readonly name: string; readonly bytes: (draw: Draw) => Uint8Array }

/** A body, and what it says it is. */
export type Body = { readonly bytes: Uint8Array; readonly type: string | null }

/** A form that should be taken, with `canary` where words are taken, or in a field that nobody asked for. */
export const goodForm = (good: Fields, canary: string, draw: Draw): Fields => {
  const fields = [['id', v7()] as const, ...good]
  const words = fields.filter(([name]) => wordsNames.includes(name))
  if (words.length === 0 || draw(3) === 0) return [...fields, ['note', canary]]
  const [chosen] = oneOf(draw, words)
  return fields.map(([name, value]) => [name, name === chosen ? value + canary : value] as const)
}

const wordsNames =
  'words name whom understood proof against caption title toName claim story point traderName howBegan centre'.split(
    ' ',
  )

/** A form that was changed in one to four ways; `canary` stands in it somewhere. */
export const mutatedForm = (known: Known, good: Fields | null, canary: string, draw: Draw): Fields => {
  const fields: [string, string][] = [
    ['id', v7()],
    ...oneOf(draw, good ? [...known.forms, good, good] : known.forms).map((pair): [string, string] => [
      ...pair,
    ]),
  ]
  const names = [...known.names]
  for (let left = 1 + draw(4); left > 0; left--) oneOf(draw, mutations)(fields, names, draw)
  const place = fields[draw(fields.length)]
  if (place && draw(4) > 0) place[1] = draw(2) === 0 ? canary : `${place[1].slice(0, 300)}${canary}`
  else fields.push([oneOf(draw, [...names, canary, 'note']), canary])
  return fields
}

type Mutation = (fields: [string, string][], names: readonly string[], draw: Draw) => void

const someOf = (fields: readonly [string, string][], draw: Draw): [string, string] =>
  fields[draw(fields.length)] ?? ['', '']

const setValue: Mutation = (fields, _, draw) => {
  someOf(fields, draw)[1] = hostileValue(draw)
}

const setName: Mutation = (fields, _, draw) => {
  someOf(fields, draw)[0] = oneOf(draw, namesOfObjects)
}

const mutations: readonly Mutation[] = [
  (fields, _, draw) => void fields.splice(draw(fields.length), 1),
  (fields, _, draw) => void fields.push([...someOf(fields, draw)]),
  setValue,
  setValue,
  (fields, names, draw) =>
    void fields.push([oneOf(draw, names.length > 0 ? names : ['x']), hostileValue(draw)]),
  (fields, names, draw) =>
    void fields.push(...names.map((name): [string, string] => [name, hostileValue(draw).slice(0, 500)])),
  setName,
  (fields, _, draw) => void fields.push([oneOf(draw, namesOfObjects), hostileValue(draw)]),
  (fields, _, draw) => {
    if (draw(12) === 0) for (let at = 0; at < 1_000; at++) fields.push([`rows.${at}.item`, String(at)])
  },
  () => {},
]

/** The bytes of a form, mostly as browsers send them. */
export const bodyOf = (fields: Fields, file: Known['file'], draw: Draw): Body => {
  if (file && draw(3) > 0) return multipart(fields, draw, file)
  switch (draw(12)) {
    case 0:
    case 1:
      return multipart(fields, draw)
    case 2:
      return oneOf(draw, brokenMultipart)(multipart(fields, draw), draw)
    case 3:
      return { bytes: urlencoded(fields), type: oneOf(draw, otherTypes) }
    case 4:
      return { bytes: Buffer.from(oneOf(draw, garbage)), type: oneOf(draw, [formType, ...otherTypes]) }
    default:
      return { bytes: urlencoded(fields), type: formType }
  }
}

const formType = 'application/x-www-form-urlencoded'
const otherTypes = [
  ...[
    null,
    'text/plain',
    'application/json',
    `${formType}; charset=utf-16`,
    `${formType};charset="`,
    'x',
    '',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary="',
    'multipart/mixed; boundary=b',
  ],
  ...[`multipart/form-data; boundary=${'b'.repeat(71)}`, 'multipart/form-data; charset=utf-8; boundary=b'],
]
const garbage = [
  ...[
    '',
    '&',
    '=',
    '&&==&',
    '%',
    '%E0%A4%A=%',
    'a=%ED%A0%80',
    '\u0000=\u0000',
    '+++',
    'a=b;c=d',
    '{"a":1}',
    '--b--',
  ],
  ...['--b\r\n\r\n', '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'],
]

// Half of a pair cannot be sent: browsers put U+FFFD in its place, and so does this.
const urlencoded = (fields: Fields): Uint8Array =>
  Buffer.from(
    new URLSearchParams(fields.map(([name, value]) => [wellFormed(name), wellFormed(value)])).toString(),
  )

const multipart = (fields: Fields, draw: Draw, file: Known['file'] = null): Body => {
  // A file may hold any short one.
  const mark = file ? '----hibari7MA4YWxkTrZu0gW' : 'b'
  const parts = fields.map(([name, value]) => {
    const named =
      draw(8) === 0
        ? `; filename="${hostileValue(draw)
            .slice(0, 200)
            .replace(/["\r\n]/g, '%22')}"`
        : ''
    const type =
      draw(8) === 0
        ? `\r\nContent-Type: ${oneOf(draw, ['text/plain; charset=utf-16', 'image/png', 'x', ''])}`
        : ''
    return `--${mark}\r\nContent-Disposition: form-data; name="${name.replace(/["\r\n]/g, '%22')}"${named}${type}\r\n\r\n${value}\r\n`
  })
  const bytes = Buffer.concat([
    Buffer.from(parts.join('')),
    file ? filePart(file, mark, draw) : Buffer.alloc(0),
    Buffer.from(`--${mark}--\r\n`),
  ])
  return { bytes, type: `multipart/form-data; boundary=${mark}` }
}

const filePart = (file: SentFile, mark: string, draw: Draw): Buffer => {
  const bytes = draw(2) === 0 ? file.bytes(draw) : flipped(file.bytes(draw), draw)
  const head = `--${mark}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\n\r\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n')])
}

const flipped = (bytes: Uint8Array, draw: Draw): Buffer => {
  const changed = Buffer.from(bytes)
  for (let left = 4; left > 0; left--) changed[draw(changed.length)] = draw(256)
  return changed
}

const brokenMultipart: readonly ((whole: Body, draw: Draw) => Body)[] = [
  ({ bytes, type }, draw) => ({ bytes: bytes.subarray(0, draw(bytes.length)), type }),
  ({ bytes }) => ({ bytes, type: 'multipart/form-data; boundary=other' }),
  ({ bytes }) => ({ bytes, type: 'multipart/form-data' }),
  ({ bytes, type }, draw) => ({
    bytes: Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replaceAll('\r\n', oneOf(draw, ['\n', '\r', ''])),
    ),
    type,
  }),
  ({ bytes, type }, draw) => ({
    bytes: Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replaceAll('name=', oneOf(draw, ['', 'name*=', 'NAME=', 'name=;name='])),
    ),
    type,
  }),
  ({ bytes, type }, draw) => ({ bytes: flipped(bytes, draw), type }),
]

/**
 * A body of JSON, changed at one or two places, or none at all. No canary is a name in it: an answer of the API says
 * which names it does not know, and never a value.
 */
export const jsonBody = (known: Known, canary: string, draw: Draw): Body => {
  const type = oneOf(draw, [
    'application/json',
    'application/json',
    'application/json',
    'application/json; charset=utf-16',
    'text/plain',
    null,
    'application/jsonp',
  ])
  if (draw(10) === 0) return { bytes: Buffer.from(oneOf(draw, brokenJson(canary))), type: 'application/json' }
  const value = structuredClone(oneOf(draw, known.json)) as Record<string, unknown>
  for (let left = draw(3); left > 0; left--) change(value, canary, draw)
  const text = JSON.stringify(value)
  return { bytes: Buffer.from(text, draw(30) === 0 ? 'utf16le' : 'utf8'), type }
}

const change = (value: Record<string, unknown>, canary: string, draw: Draw): void => {
  const names = Object.keys(value)
  const name = oneOf(draw, names.length > 0 ? names : ['x'])
  const inner = value[name]
  if (isObject(inner) && draw(4) > 0) {
    change(inner, canary, draw)
    return
  }
  switch (draw(6)) {
    case 0:
      delete value[name]
      return
    case 1:
      value[oneOf(draw, namesOfObjects)] = hostileJson(draw)
      return
    default:
      value[name] = draw(3) === 0 ? canary : hostileJson(draw)
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const brokenJson = (canary: string): readonly (string | Buffer)[] => [
  ...[
    '',
    '{',
    '[',
    '"',
    'nul',
    '{"a":1,}',
    `{"${canary}`,
    '1e999',
    '-',
    '\ufeff{}',
    '{"text":"\\ud800"}',
    '{}{}',
  ],
  ...[
    '['.repeat(60_000),
    '{"a":'.repeat(10_000),
    `"${'x'.repeat(70_000)}"`,
    `{"text":"${'あ'.repeat(20_000)}"}`,
  ],
  ...[Buffer.from([0xff, 0xfe, 0x00]), Buffer.from([0xc0, 0x80]), Buffer.from([0xed, 0xa0, 0x80])],
]
