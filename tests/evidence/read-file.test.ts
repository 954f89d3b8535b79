import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { shownName } from '@/lib/evidence/file-name'
import { readFile } from '@/lib/evidence/read-file'
import { hostileFiles, type Taken } from './hostile-files'
import { hostileNames } from './hostile-names'
import { payload } from './made-files'
import { photoWithPlace, pictureAs } from './made-pictures'

const takenOf = (read: Awaited<ReturnType<typeof readFile>>): Taken => {
  if ('refusal' in read) return read.refusal
  return read.file.shows ?? 'attachment'
}

const viewOf = async (bytes: Uint8Array, name: string) => {
  const read = await readFile(bytes, name)
  return 'file' in read ? read.file : null
}

describe('files made to do harm', () => {
  test('there are enough of them', () => expect(hostileFiles.length).toBeGreaterThanOrEqual(40))

  test.for(hostileFiles)('%s (%s)', async ([, name, make, taken]) => {
    const bytes = await make()
    const read = await readFile(bytes, name)
    expect(takenOf(read)).toBe(taken)
    if ('refusal' in read) return
    const { copies, shows } = read.file
    expect(copies.original).toBe(bytes)
    for (const copy of shows === 'picture' ? [copies.view, copies.thumb] : []) await expectOwn(copy)
  })
})

/** A picture that is ours: a JPEG of pixels alone. */
const expectOwn = async (bytes: Uint8Array | undefined) => {
  const { format, pages, exif, icc, xmp, iptc, comments, width } = await sharp(bytes).metadata()
  expect({ format, pages, exif, icc, xmp, iptc, comments }).toEqual({ format: 'jpeg' })
  expect(width).toBeLessThanOrEqual(1600)
  expect(Buffer.from(bytes ?? []).includes(payload.slice(0, 12))).toBe(false)
}

describe('names made to do harm', () => {
  test('there are enough of them', () => expect(hostileNames.length).toBeGreaterThanOrEqual(30))

  test.for(hostileNames.map((name) => [JSON.stringify(name).slice(0, 40), name] as const))(
    '%s',
    ([, name]) => {
      const shown = shownName(name)
      expect(shown).not.toBe('')
      expect([...shown].length).toBeLessThanOrEqual(120)
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u)
      expect(shown).not.toContain('4111')
    },
  )
})

// The pointer to where the place stands, little endian (EXIF 2.3, 4.6.3).
const gpsTag = Buffer.from('2588', 'hex')

test('a photo with its place: upright in what is shown, and nothing written beside it; the file itself as it came', async () => {
  const photo = await photoWithPlace('どこかで')
  expect((await sharp(photo).metadata()).exif?.includes(gpsTag)).toBe(true)
  expect((await sharp(photo).metadata()).orientation).toBe(6)
  const file = await viewOf(photo, 'a.jpg')
  const { width, height, orientation } = await sharp(file?.copies.view).metadata()
  // 60 by 20 on its side.
  expect({ width, height, orientation }).toEqual({ width: 20, height: 60, orientation: undefined })
  expect(Buffer.compare(Buffer.from(file?.copies.original ?? []), photo)).toBe(0)
})

test.for(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)(
  '%s: a picture no longer than 1600, and a small one',
  async (format) => {
    const file = await viewOf(await pictureAs(format, 2400, 1200), `a.${format}`)
    const [view, thumb] = await Promise.all(
      [file?.copies.view, file?.copies.thumb].map((copy) => sharp(copy).metadata()),
    )
    expect([view?.width, view?.height]).toEqual([1600, 800])
    expect([thumb?.width, thumb?.height]).toEqual([320, 160])
  },
)

describe('words', () => {
  const sjis = Buffer.from([0x8e, 0x78, 0x95, 0xa5, 0x82, 0xa2])
  test.for([
    ['UTF-8', Buffer.from('支払い'), '支払い'],
    ['Shift_JIS', sjis, '支払い'],
    ['UTF-16', Buffer.from('\ufeff支払い', 'utf16le'), '支払い'],
    ['a card number is covered', Buffer.from('4111 1111 1111 1111'), '●●●● ●●●● ●●●● ●●●●'],
  ] as const)('%s', async ([, bytes, expected]) => {
    const file = await viewOf(bytes, 'a.txt')
    expect(new TextDecoder().decode(file?.copies.view)).toBe(expected)
    expect(file?.copies.original).toBe(bytes)
  })
})

describe('a mail', () => {
  const bytes = Buffer.from(
    [
      'Return-Path: <bounce@evil.example>',
      'Received: from relay.example (relay.example [203.0.113.9]) by mx.example.jp; Fri, 20 Nov 2026 10:00:05 +0900',
      'Received: from [198.51.100.7] by relay.example; Fri, 20 Nov 2026 00:59:00 +0000',
      'From: =?UTF-8?B?5qW95aSp44Kr44O844OJ?= <info@evil.example>',
      'Reply-To: other@evil.example',
      'Subject: =?UTF-8?B?44GK5pSv5omV44GE?=',
      'Date: Fri, 20 Nov 2026 00:59:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '本日中にお支払いください',
      '--x',
      'Content-Type: application/pdf; name="a.pdf"',
      'Content-Disposition: attachment; filename="a.pdf"',
      '',
      'x',
      '--x--',
      '',
    ].join('\r\n'),
  )

  test('its sender by name and by address, its way, its words and what hangs on it', async () => {
    const file = await viewOf(bytes, 'a.eml')
    expect(file?.type).toBe('message/rfc822')
    expect(file?.mail).toEqual({
      fromName: '楽天カード',
      fromAddress: 'info@evil.example',
      replyTo: 'other@evil.example',
      returnPath: 'bounce@evil.example',
      subject: 'お支払い',
      sentAt: '2026-11-20T00:59:00.000Z',
      hops: [
        {
          from: 'relay.example (relay.example [203.0.113.9])',
          by: 'mx.example.jp',
          at: '2026-11-20T01:00:05.000Z',
        },
        { from: '[198.51.100.7]', by: 'relay.example', at: '2026-11-20T00:59:00.000Z' },
      ],
      attachments: [{ name: 'a.pdf', type: 'application/pdf' }],
    })
    expect(new TextDecoder().decode(file?.copies.view)).toBe('本日中にお支払いください')
  })

  test('of 10,000 servers the newest 30 are named', async () => {
    const long = Buffer.from(
      `From: a@b.jp\r\nSubject: x\r\n${'Received: from a by b; x\r\n'.repeat(10_000)}\r\nx`,
    )
    expect((await viewOf(long, 'a.eml'))?.mail?.hops).toHaveLength(30)
  })
})
