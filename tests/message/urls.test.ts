import { expect, test } from 'vitest'
import { plain } from '@/lib/message/normalise'
import { urlsIn } from '@/lib/message/urls'

const found = (text: string) =>
  urlsIn(text, plain(text)).map(({ raw, host, flags }) => ({ raw, host, flags }))

test.for([
  ['こちらhttps://midori.example/a?b=1をひらく', 'https://midori.example/a?b=1', 'midori.example', []],
  ['ｈｔｔｐｓ：／／ｍｉｄｏｒｉ．ｅｘａｍｐｌｅ／ａ', null, 'midori.example', []],
  ['hxxps://midori[.]example/a', 'hxxps://midori[.]example/a', 'midori.example', []],
  ['https://amazon.co.jp.midori.example/', null, 'amazon.co.jp.midori.example', ['brand-in-subdomain']],
  ['https://amaz0n-co.example/', null, 'amaz0n-co.example', ['look-alike']],
  ['https://rnufg.example/', null, 'rnufg.example', ['look-alike']],
  ['https://www.amazon.co.jp/gp', null, 'www.amazon.co.jp', ['brand-own-host']],
  ['https://midori.example/mufg/login', null, 'midori.example', ['brand-in-path']],
  ['https://www.mufg.jp@midori.example/', null, 'midori.example', ['userinfo']],
  ['http://203.0.113.5/x', null, '203.0.113.5', ['raw-ip', 'no-https']],
  ['http://3405803781/', null, '203.0.113.5', ['raw-ip', 'no-https']],
  ['https://аmazon.example/', null, 'xn--mazon-3ve.example', ['look-alike', 'punycode', 'mixed-script']],
  ['https://xn--mazon-3ve.example/', null, 'xn--mazon-3ve.example', ['look-alike', 'punycode']],
  ['https://is.gd/abc', null, 'is.gd', ['short-url']],
  ['https://midori.example:8443/', null, 'midori.example', ['odd-port']],
  ['https://a-b-c-d-e.example/', null, 'a-b-c-d-e.example', ['many-hyphens']],
  [
    '[www.mufg.jp](https://midori.example/)',
    'https://midori.example/',
    'midori.example',
    ['display-differs'],
  ],
  [
    '<a href="https://midori.example/">www.mufg.jp</a>',
    'https://midori.example/',
    'midori.example',
    ['display-differs'],
  ],
  ['https://midori.example/a.apk', null, 'midori.example', ['app-file']],
  ['midori.top/abc', 'midori.top/abc', 'midori.top', ['unusual-tld']],
] as const)('%s', ([text, raw, host, flags]) => {
  const one = found(text).find((url) => url.host === host)
  expect(one).toEqual({ raw: raw ?? text, host, flags })
})

test.for(['第3.1章', '3.14', '見本花子様 e.g. これ', 'a@midori.example', '1.5倍'])(
  '%s is no address',
  (text) => {
    expect(found(text)).toEqual([])
  },
)
