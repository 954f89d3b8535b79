/** Something that is sent down a socket, and its name: stable, since what the framework breaks on is pinned by it. */
export type RawShape = {
  readonly name: string
  readonly bytes: string | Uint8Array
  /** The server waits for more of it. */
  readonly isCut: boolean
  /** What follows is refused, but a whole form stands before it, which may be taken. */
  readonly holdsForm: boolean
}

type Make = (host: string, cookie: string) => string

const get =
  (target: string, ...headers: readonly string[]): Make =>
  (host) =>
    [`GET ${target} HTTP/1.1`, `Host: ${host}`, ...headers, 'Connection: close', '', ''].join('\r\n')

const form =
  (target: string, body: string, ...headers: readonly string[]): Make =>
  (host, cookie) =>
    [
      ...[`POST ${target} HTTP/1.1`, `Host: ${host}`, `Origin: http://${host}`, `Cookie: ${cookie}`],
      ...['Content-Type: application/x-www-form-urlencoded', ...headers, 'Connection: close', '', body],
    ].join('\r\n')

const target = '/case/log/add/save'
const length = (body: string, says = body.length) => `Content-Length: ${says}`

const lines: Readonly<Record<string, Make>> = {
  'no method': () => ' / HTTP/1.1\r\nHost: a\r\n\r\n',
  'an unknown method': () => 'KANARIYA / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  'an HTTP of its own': () => 'GET / HTTP/9.9\r\nHost: a\r\n\r\n',
  'HTTP/0.9': () => 'GET /\r\n',
  'HTTP/1.0': () => 'GET / HTTP/1.0\r\n\r\n',
  'HTTP/1.0, a form': (host) => `POST ${target} HTTP/1.0\r\nOrigin: http://${host}\r\n\r\nvalue=1`,
  'HTTP/2 preface': () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  'a TLS hello': () => '\u0016\u0003\u0001\u0002\u0000\u0001\u0000',
  'only line ends': () => '\r\n\r\n\r\n\r\n',
  'line feeds alone': (host) => `GET / HTTP/1.1\nHost: ${host}\nConnection: close\n\n`,
  'a NUL in the line': (host) => `GET /\u0000 HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  'a space in the target': (host) => `GET /a b HTTP/1.1\r\nHost: ${host}\r\n\r\n`,
  'no host': () => 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n',
  'two hosts': (host) =>
    `GET / HTTP/1.1\r\nHost: ${host}\r\nHost: kanariya.example\r\nConnection: close\r\n\r\n`,
  'a host of garbage': () => 'GET / HTTP/1.1\r\nHost: ]kanariya[:99999\r\nConnection: close\r\n\r\n',
  'an empty host': () => 'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  'a folded header': get('/', 'X: a\r\n b'),
  'a header without a name': get('/', ': kanariya'),
  'a header with a space before its colon': get('/', 'Content-Length : 5'),
  'a header with a NUL': get('/', 'X: a\u0000b'),
  'a header of 20 kB': get('/', `X: ${'k'.repeat(20_000)}`),
  'two thousand headers': get('/', ...Array.from({ length: 2_000 }, (_, at) => `X${at}: 1`)),
  'a cookie of 12 kB': get('/', `Cookie: ochitsuite=${'k'.repeat(12_000)}`),
  'a cookie that cannot be read': get(
    '/case',
    'Cookie: ochitsuite=%E0%A4%A; desk=%; words=%FF; resume=%; picked=%',
  ),
  'expects the unexpected': get('/', 'Expect: kanariya'),
  'expects a continue': form(target, 'value=1', 'Expect: 100-continue', length('value=1')),
  'an upgrade to a web socket': get(
    '/',
    'Upgrade: websocket',
    'Sec-WebSocket-Key: a',
    'Sec-WebSocket-Version: 13',
  ),
  'an upgrade to HTTP/2': get('/', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__'),
  'a range': get('/', 'Range: bytes=5-1,99999999999-'),
  'a condition': get('/', 'If-Modified-Since: kanariya', 'If-None-Match: W/"kanariya"'),
  'encodings of nobody': get('/', 'Accept-Encoding: kanariya;q=9, *;q=0', 'Accept: \u007f'),
  'a preflight': (host) => `OPTIONS / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  'options of everything': (host) => `OPTIONS * HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
  'connect to elsewhere': () => 'CONNECT kanariya.example:443 HTTP/1.1\r\nHost: kanariya.example\r\n\r\n',
  trace: (host) => `TRACE / HTTP/1.1\r\nHost: ${host}\r\nX: kanariya\r\nConnection: close\r\n\r\n`,
  'longer than it says': form(target, 'value=1&more=kanariya', length('value=1')),
  'shorter than it says': form(target, 'value=1', length('value=1', 99)),
  'a length below nought': form(target, 'value=1', 'Content-Length: -1'),
  'a length of letters': form(target, 'value=1', 'Content-Length: kanariya'),
  'two lengths': form(target, 'value=1', 'Content-Length: 7', 'Content-Length: 8'),
  'a length of many digits': form(target, 'value=1', `Content-Length: ${'9'.repeat(40)}`),
  'length and chunks': form(target, '0\r\n\r\n', 'Content-Length: 5', 'Transfer-Encoding: chunked'),
  'chunks of garbage': form(target, 'zz\r\nvalue=1\r\n0\r\n\r\n', 'Transfer-Encoding: chunked'),
  'a chunk longer than all': form(target, 'ffffffffffffffff\r\nvalue\r\n', 'Transfer-Encoding: chunked'),
  'chunks with extensions': form(
    target,
    `7;${'k=v;'.repeat(500)}\r\nvalue=1\r\n0\r\n\r\n`,
    'Transfer-Encoding: chunked',
  ),
  'chunks with a trailer': form(
    target,
    '7\r\nvalue=1\r\n0\r\nHost: kanariya\r\n\r\n',
    'Transfer-Encoding: chunked',
  ),
  'chunks that end too soon': form(target, '9\r\nvalue', 'Transfer-Encoding: chunked'),
  'chunks twice over': form(target, '0\r\n\r\n', 'Transfer-Encoding: chunked, chunked'),
  'another coding': form(target, 'value=1', 'Transfer-Encoding: kanariya'),
  'said to be packed': form(target, 'value=1', 'Content-Encoding: gzip', length('value=1')),
  'a request behind a request': (host, cookie) =>
    `${form(target, 'value=1', length('value=1'))(host, cookie).replace('Connection: close\r\n', '')}GET /kanariya HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
}

// What stands in an address is in the page of that address: it is another bird that is looked for.
const targets = [
  ...[
    'http://kanariya.example/',
    'http://[::1',
    'https:///',
    '//hibari.example/',
    '///',
    '/\\hibari',
    '/%2f%2fhibari',
  ],
  ...[
    '/%',
    '/%E0%A4%A',
    '/%00',
    '/%ff',
    '/%c0%ae%c0%ae/',
    '/..%2f..%2fetc%2fpasswd',
    '/../../etc/passwd',
    '/.',
    '/..;/',
  ],
  ...[
    '/case/%2e%2e/desk',
    '/case%2flog',
    '/case/log%2fadd',
    '/case/log/1%2f2/correct',
    '/case/evidence/%00/original',
  ],
  ...[
    '/case/paper/%E0%A4%A/pdf',
    '/help/%',
    '/start/%FF',
    '/start/__proto__',
    '/case/constructor/prototype',
    '/help/__proto__',
  ],
  ...[
    '/?%',
    '/?%E0%A4%A=%FF',
    `/?${'a=1&'.repeat(2_000)}`,
    `/${'k'.repeat(8_000)}`,
    '/#hibari',
    '/;hibari',
    '/hibari?a[b]=c',
  ],
  ...[
    '/_next/image?url=%2F&w=64&q=75',
    '/_next/image?url=http://kanariya.example/a.png&w=64&q=75',
    '/_next/image?url=%00&w=x',
  ],
  ...[
    '/_next/data/hibari/index.json',
    '/_next/static/%2e%2e/%2e%2e/package.json',
    '/_next/static/hibari.js',
    '/_next/',
  ],
  ...[
    '/_next/static/chunks/%E0%A4%A.js',
    '/_error',
    '/404',
    '/500',
    '/_not-found',
    '/favicon.ico/hibari',
    '/api/',
    '/api/hibari',
  ],
  ...[
    '/desk/invite/%E0%A4%A',
    '/desk/case/%00',
    '/desk/case/%2f/take',
    '/index.html',
    '/.env',
    '/package.json',
    '/.git/config',
  ],
]

const frameworkHeaders: readonly (readonly string[])[] = [
  ['RSC: 1'],
  ['RSC: 1', 'Next-Router-State-Tree: kanariya'],
  ['RSC: 1', 'Next-Router-State-Tree: %5B%22%22%2C%7B%7D%5D'],
  ['RSC: 1', 'Next-Router-Prefetch: 1'],
  ['RSC: 1', 'Next-Router-Segment-Prefetch: /kanariya'],
  ['Next-Action: kanariya'],
  ['Next-Url: /kanariya'],
  ['X-Middleware-Subrequest: src/middleware:src/middleware'],
  ['X-Middleware-Prefetch: 1'],
  ['X-Invoke-Path: /kanariya', 'X-Invoke-Status: 500'],
  ['X-Matched-Path: /kanariya'],
  ['X-Now-Route-Matches: 1=kanariya'],
  ['X-Nextjs-Data: 1'],
  ['X-Prerender-Revalidate: kanariya'],
  ['X-Forwarded-Host: kanariya.example', 'X-Forwarded-Proto: kanariya'],
]

const actions: Readonly<Record<string, Make>> = {
  'an action that is none': form('/check/message', 'a=1', 'Next-Action: kanariya', length('a=1')),
  'an action of forty zeros': form('/check/message', '[]', `Next-Action: ${'0'.repeat(40)}`, length('[]')),
  'an action in a form': parts('/check/message', { [`$ACTION_ID_${'0'.repeat(42)}`]: '' }),
  'an action bound to nothing': parts('/check/message', {
    $ACTION_REF_1: '',
    '$ACTION_1:0': '{"id":"kanariya","bound":"$@1"}',
    '$ACTION_1:1': '[]',
  }),
  'an action that is no JSON': parts('/check/message', { $ACTION_REF_1: '', '$ACTION_1:0': '{' }),
  'an action of a page without one': parts('/now', { $ACTION_ID_1: 'kanariya' }),
  'a form for a page': form('/help/found-data', 'a=1', length('a=1')),
  'a form with parts for a page': parts('/case/log', { a: 'kanariya' }),
}

function parts(path: string, fields: Readonly<Record<string, string>>): Make {
  const body = `${Object.entries(fields)
    .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--b--\r\n`
  return (host, cookie) =>
    form(
      path,
      body,
      length(body),
    )(host, cookie).replace(
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Type: multipart/form-data; boundary=b',
    )
}

const brokenForms: Readonly<Record<string, readonly [type: string, body: string]>> = {
  'no boundary': ['multipart/form-data', 'kanariya'],
  'another boundary': [
    'multipart/form-data; boundary=x',
    '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n',
  ],
  'cut off': ['multipart/form-data; boundary=b', '--b\r\nContent-Disposition: form-data; name="kanariya'],
  'a part without a name': [
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--\r\n',
  ],
  'text in UTF-16': ['application/x-www-form-urlencoded; charset=utf-16', 'a\u0000=\u00001\u0000'],
}

const cut = [
  ...[
    'only line ends',
    'HTTP/0.9',
    'shorter than it says',
    'a chunk longer than all',
    'chunks that end too soon',
  ],
  ...['HTTP/1.0', 'HTTP/1.0, a form', 'an HTTP of its own', 'a TLS hello', 'a line', 'no method'],
]

/** Every shape for an app at `host`; `routes` take forms, and `cookie` is that of somebody with a case. */
export const rawShapes = (host: string, cookie: string, routes: readonly string[]): readonly RawShape[] => {
  const made = (name: string, make: Make): RawShape => ({
    name,
    isCut: cut.includes(name),
    holdsForm: name === 'longer than it says',
    bytes: Buffer.from(make(host, cookie), 'latin1'),
  })
  return [
    ...Object.entries({ ...lines, ...actions }).map(([name, make]) => made(name, make)),
    ...targets.map((path) => made(`GET ${path.slice(0, 60)}`, get(path))),
    ...frameworkHeaders.flatMap((headers) =>
      ['/', '/case/log', '/hibari'].map((path) =>
        made(`${headers.join(', ')} at ${path}`, get(path, ...headers, `Cookie: ${cookie}`)),
      ),
    ),
    ...routes.flatMap((path, at) =>
      Object.entries(brokenForms)
        // Each route gets all but one of them, in turn; a page that takes a form gets all, since Next reads it there.
        .filter((_, which) => which !== at % 5 || path === '/check/message')
        .map(([name, [type, body]]) =>
          made(`${name} at ${path}`, (h, c) =>
            form(path, body, length(body))(h, c).replace('application/x-www-form-urlencoded', type),
          ),
        ),
    ),
  ]
}
