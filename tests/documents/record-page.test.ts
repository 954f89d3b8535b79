import { describe, expect, test } from 'vitest'
import { readSent } from '@/lib/cases/sent-record'
import { escaped, escapedJson } from '@/lib/documents/escaped'
import { recordCloses, recordOpens, recordPage } from '@/lib/documents/record-page'
import type { Entry } from '@/lib/log/events'
import { recordText } from '@/lib/log/record-file'
import { aRecord } from '../log/a-record'
import { answered, did, note, seen, told, toldAbout } from '../log/an-event'
import { fullCase, randomCase } from './random-case'

/** What somebody may write, or be told to write, to get out of where words stand. */
const hostile = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '</script\n><b>',
  '<!--<script>',
  '<!-- --!> -->',
  ']]>',
  '<![CDATA[',
  '<script type="application/json" id="log">{}</script>',
  '{"format":"ochitsuite-record"}',
  '"><svg onload=alert(1)>',
  "'><svg/onload=alert`1`>",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<meta http-equiv="refresh" content="0;url=https://example.com">',
  '<base href="https://example.com/">',
  '<link rel=stylesheet href=//example.com/x.css>',
  '<style>*{display:none}</style>',
  '</style><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</textarea></noscript></template></main></body></html>',
  '<form action=https://example.com><input name=x>',
  '<a href="javascript:alert(1)">x</a>',
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;',
  '\\u003cscript\\u003e',
  '\\"}]};alert(1);//',
  '$' + '{alert(1)} `x` {{7*7}} <%= 7*7 %>',
  'a\u2028b\u2029c\u0085d',
  '\u0000\u0001\u001b[31m\u007f',
  '\u202e\u2066gnp.exe\u2069',
  '\ud83d',
  '＜ｓｃｒｉｐｔ＞',
  '\ufeff<script>',
  '+ADw-script+AD4-',
  "'; DROP TABLE Event; --",
  '=HYPERLINK("https://example.com")',
  '__proto__',
] as const

const said = (words: string): Entry => ({
  kind: 'said',
  body: { speaker: 'them', name: words, words, understood: words, against: words, proof: words },
})

const everywhere = (words: string): Entry[] => [
  answered('traderName', words.slice(0, 100) || 'x'),
  said(words),
  note(words),
  { ...did('call-188'), body: { ...did('call-188').body, withWhom: words, number: words } } as Entry,
  { kind: 'wrote', body: { document: 'refusal-letter', fields: { opening: words } } },
  {
    kind: 'evidence',
    body: {
      ...{
        file: '01890a5d-ac96-774b-bcce-b302099a8057',
        sha256: 'ab'.repeat(32),
        bytes: 3,
        type: 'image/jpeg',
      },
      ...{ name: words, caption: words, proves: 2 },
    },
  },
  { kind: 'issued', body: { document: words.slice(0, 60), blocks: [{ kind: 'heading', text: words }] } },
  {
    kind: 'shared',
    body: {
      ...{ document: 'centre-summary', paper: 7, hash: 'cd'.repeat(32), reader: 'centre' },
      ...{ whom: words, way: 'by-hand', number: words },
    } as never,
  },
  { kind: 'correction', body: { of: 3, words, sawSeq: 7, entry: note(`直した${words}`) as never } },
]

/** The page without the words that it is made of: its elements alone. */
const skeleton = (page: string) => page.match(/<[^>]*>/g)?.join('') ?? ''

describe('words that want to get out', () => {
  const harmless = skeleton(recordPage(aRecord(...everywhere('ことば'))))

  test.for(hostile)('%j', async (words) => {
    const record = aRecord(...everywhere(words))
    const page = recordPage(record)
    // Not one element more or less, wherever the words stand.
    expect(skeleton(page).replace(/datetime="[^"]*"/g, '')).toBe(harmless)
    expect(page.split(recordOpens)).toHaveLength(2)
    expect(page.split(/<\/script/i)).toHaveLength(2)
    const sent = await readSent(new TextEncoder().encode(page))
    if (!sent.ok) throw new Error('it does not read back')
    // Half a character of two cannot be in a file; every other word comes back as it was.
    if (!/\p{Surrogate}/u.test(words)) expect(recordText(sent.record)).toBe(recordText(record))
  })

  test('there are many', () => expect(hostile.length).toBeGreaterThanOrEqual(30))

  test('JSON in a page reads back as it was', () => {
    for (const words of hostile) {
      const json = JSON.stringify({ [words]: words })
      expect(escapedJson(json)).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(escapedJson(json))).toEqual(JSON.parse(json))
      expect(escaped(words)).not.toMatch(/[<>"']/)
    }
  })
})

describe('the page', () => {
  const page = recordPage(
    aRecord(
      answered('traderName', 'レンタル◯◯'),
      answered('traderName', 'レンタル△△'),
      answered('oldCard', null),
      toldAbout('theyKnow', ['name', 'address']),
      told('i-said', 'phone'),
      said('裁判にすると言われた'),
      note('はじめの<ことば>'),
      { kind: 'correction', body: { of: 7, words: '', sawSeq: 7, entry: note('直したことば') as never } },
      seen('settle'),
    ),
  )

  test('loads nothing, runs nothing, sends nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:')
    expect(page).not.toMatch(/\s(src|href|action|on\w+|srcset|style)=/i)
    expect(page).not.toMatch(/@import|url\(/i)
    expect(page.match(/<script[^>]*>/g)).toEqual([recordOpens])
    expect(page.endsWith(`${recordCloses}\n</body></html>\n`)).toBe(true)
  })

  test.for([
    '<html lang="ja">',
    '<title>記録</title>',
    'あなたの記録をそのまま読めます',
    '2026年11月22日(日) 12:04',
    'レンタル△△',
    'わからない',
    '名前、住所',
    '裁判にすると言われた',
    '不利かもしれないこと',
    '直したことば',
    'はじめの&#60;ことば&#62;',
    '7番(8番で直した)',
    'npm run verify-log record.html',
  ])('says %s', (words) => expect(page).toContain(words))

  test('an earlier answer and a page that was read are told too', () => {
    const rest = page.slice(page.indexOf('そのほかの記録'), page.indexOf('書きかえられていないか'))
    expect(rest).toMatch(/1番.*レンタル◯◯.*9番.*案内を読んだ/s)
    expect(rest).not.toContain('レンタル△△')
  })

  test('the same record gives the same bytes', () => {
    for (const entries of [randomCase(3), randomCase(4), fullCase()]) {
      const record = aRecord(...entries)
      expect(recordPage(record)).toBe(recordPage(JSON.parse(recordText(record))))
    }
  })

  test('an event without its body says so, at its place', () => {
    const record = aRecord(note('ひとつ'), note('ふたつ'))
    const [first, second] = record.events
    if (!first || !second) throw new Error('two')
    const { salt: _, body: __, ...withheld } = second
    const shown = recordPage({ ...record, events: [first, withheld] })
    expect(shown).toContain('<dt>2番</dt><dd>中身は、このファイルに入っていません。</dd>')
    expect(shown).not.toContain('ふたつ')
  })

  test('no word or colour says that it is safe, and nothing is a conclusion', () => {
    expect(page.replace(/<script.*/s, '')).not.toMatch(/安全|安心|必ず|絶対|払う義務/)
  })
})

test('a hundred cases: every word that somebody wrote is on the page', () => {
  for (let seed = 0; seed < 100; seed++) {
    const entries = randomCase(seed)
    if (entries.length === 0) continue
    const page = recordPage(aRecord(...entries))
    for (const entry of entries) {
      if (entry.kind !== 'said' && entry.kind !== 'note') continue
      expect(page, `seed ${seed}`).toContain(escaped(entry.body.words))
    }
  }
})
