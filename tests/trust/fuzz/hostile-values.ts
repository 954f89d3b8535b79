import type { Draw } from '../store-changes'

/** One of these. */
export const oneOf = <T>(draw: Draw, values: readonly T[]): T => values[draw(values.length)] as T

/** The same with U+FFFD in the place of half pairs, as an address or an urlencoded form is sent. */
export const wellFormed = (value: string): string => Buffer.from(value).toString()

/** Names that mean something to every object of JavaScript, or to a form of ours. */
export const namesOfObjects = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'then', 'length'],
  ...[
    'id',
    'saw',
    'value',
    'rows.0.item',
    'rows.__proto__.item',
    'rows.999999999.item',
    'rows.-1.item',
    'rows.',
  ],
  ...['$ACTION_ID_1', '$ACTION_REF_1', '$ACTION_1:0', '', ' ', '.', '0', 'a[b]', 'a[]', 'a.b.c.d.e.f'],
]

const wrongIds = [
  ...[
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '018f2b6e-7c1d-7a55-9c3e',
  ],
  ...['018f2b6e-7c1d-7a55-9c3e-0123456789ab', '{018f2b6e-7c1d-7a55-9c3e-0123456789ab}', '../../etc/passwd'],
]

const numbers = [
  ...['0', '-0', '-1', '1e308', '1e999', 'NaN', 'Infinity', '0x10', '1_000', '٣', '１２', '1.5', ' 1 ', '+1'],
  ...[
    '2147483648',
    '9007199254740993',
    '99999999999999999999',
    `${'9'.repeat(400)}`,
    '1,000',
    '-9223372036854775809',
  ],
]

const days = [
  ...[
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '275760-09-14',
    '-000001-01-01',
    '2026-1-1',
    '24:00',
    '99:99',
  ],
  ...['2026-11-26T00:00:00Z', 'today', '令和8年11月26日', '00:60'],
]

const characters = [
  ...[
    '\u0000',
    'a\u0000b',
    '\u0007\u001b[31m',
    '\r\n',
    'a\r\nSet-Cookie: x=1',
    '\u2028\u2029',
    '\ufeff',
    '\ufffe',
  ],
  ...[
    '\u202e拡張子\u202c',
    '\u2066\u2069',
    '\u200b\u200d',
    '\u{e0001}\u{e0041}',
    '\ud800',
    '\udfff',
    'か\u3099',
  ],
  ...['👨‍👩‍👧‍👦', '\u{10ffff}', 'ﷺ'.repeat(200), 'Z̸̢̛'.repeat(200), 'İıſK', '\u00ad'],
]

const code = [
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\'; DROP TABLE "Case"; --', '{{7*7}}'],
  ...[
    'javascript:alert(1)',
    '%00',
    '%2e%2e%2f',
    '%E0%A4%A',
    '\\u0000',
    '#panic()',
    '$x$',
    '../',
    '//evil.example/',
  ],
  ...['true', 'false', 'null', 'undefined', '[object Object]', '[]', '{}', '{"a":1}', '[[[[[[[[[['],
]

/** A value that no page of ours would send. Most are short; a few are as long as the whole form may be. */
export const hostileValue = (draw: Draw): string => {
  const kind = draw(40)
  if (kind === 0)
    return oneOf(draw, ['あ', 'a', '\u0000', '😀', '<', '%', '０']).repeat(
      oneOf(draw, [201, 2_001, 20_001, 60_000]),
    )
  return oneOf(draw, oneOf(draw, [wrongIds, numbers, days, characters, code, ['', ' ', '　']]))
}

/** A value of JSON that is of another kind than what was asked for. */
export const hostileJson = (draw: Draw): unknown =>
  oneOf<() => unknown>(draw, [
    () => null,
    () => draw(2) === 0,
    () => [],
    () => ({}),
    () => [[[[]]]],
    () => oneOf(draw, [0, -1, 1.5, 1e308, -1e308, 2 ** 53, 5e-324]),
    () => hostileValue(draw),
    () => hostileValue(draw),
    () => oneOf(draw, characters),
    () => Array.from({ length: draw(2_000) }, () => 0),
    () => Object.fromEntries(namesOfObjects.map((name) => [name, 1])),
    () => JSON.parse(`{"__proto__":{"text":"x"},"constructor":{"prototype":{}}}`),
  ])()
