import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Refusal } from '@/lib/evidence/kinds'
import {
  animatedWebp,
  ftyp,
  html,
  joined,
  mail,
  mailInMail,
  nested,
  payload,
  pdf,
  svg,
  text,
  zip,
} from './made-files'
import {
  chunk,
  gifOf,
  gifScript,
  greyRows,
  photoWithPlace,
  pictureAs,
  png,
  withSegment,
} from './made-pictures'

/** How a file must be taken: with a picture of our own, as something to take along only, with its words, or not. */
export type Taken = 'picture' | 'attachment' | 'words' | Refusal

/** A file made to do harm, what it is called, and how it must be taken. */
export type Hostile = readonly [
  what: string,
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
  taken: Taken,
]

/** Files made to do harm. */
export const hostileFiles: readonly Hostile[] = [
  ['a GIF that is a script', 'a.gif', () => gifScript(payload), 'picture'],
  ['a GIF with a script as its comment', 'a.gif', () => gifOf(1, payload), 'picture'],
  ['a JPEG with HTML behind it', 'a.jpg', () => joined(pictureAs('jpeg'), text(html)), 'picture'],
  ['a JPEG with a ZIP behind it', 'a.jpg', () => joined(pictureAs('jpeg'), zip('a.js', 99)), 'picture'],
  [
    'a JPEG with a script as its comment',
    'a.jpg',
    async () => withSegment(await pictureAs('jpeg'), 0xfe, text(payload)),
    'picture',
  ],
  [
    'a JPEG with PHP as its comment',
    'a.php.jpg',
    async () => withSegment(await pictureAs('jpeg'), 0xfe, text(`<?php ${payload}`)),
    'picture',
  ],
  [
    'a JPEG with 60 segments of EXIF',
    'a.jpg',
    async () => {
      let jpeg: Uint8Array = await pictureAs('jpeg')
      for (let at = 0; at < 60; at++)
        jpeg = withSegment(jpeg, 0xe1, Buffer.concat([text('Exif\0\0'), randomBytes(60_000)]))
      return jpeg
    },
    'picture',
  ],
  [
    'a JPEG whose EXIF points at itself',
    'a.jpg',
    async () =>
      withSegment(
        await pictureAs('jpeg'),
        0xe1,
        Buffer.concat([
          text('Exif\0\0'),
          Buffer.from('49492a000800000001006987040001000000080000000800000 0'.replace(' ', ''), 'hex'),
        ]),
      ),
    'picture',
  ],
  [
    'a JPEG with XMP',
    'a.jpg',
    async () =>
      withSegment(
        await pictureAs('jpeg'),
        0xe1,
        text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${payload}</x:xmpmeta>`),
      ),
    'picture',
  ],
  ['a photo with its place', 'a.jpg', () => photoWithPlace(payload), 'picture'],
  [
    'a JPEG with junk for a colour profile',
    'a.jpg',
    async () =>
      withSegment(
        await pictureAs('jpeg'),
        0xe2,
        Buffer.concat([text('ICC_PROFILE\0\x01\x01'), randomBytes(3_000), text(payload)]),
      ),
    'picture',
  ],
  [
    'a PNG with words, plain and packed',
    'a.png',
    () =>
      png(
        4,
        4,
        greyRows(4, 4),
        chunk('tEXt', text(`Comment\0${payload}`)),
        chunk('iTXt', text(`XML:com.adobe.xmp\0\0\0\0\0${payload}`)),
      ),
    'picture',
  ],
  [
    'a PNG with a chunk nobody knows',
    'a.png',
    () => png(4, 4, greyRows(4, 4), chunk('sCRp', text(payload))),
    'picture',
  ],
  [
    'a PNG with junk for a colour profile',
    'a.png',
    () => png(4, 4, greyRows(4, 4), chunk('iCCP', Buffer.concat([text('x\0\0'), randomBytes(500)]))),
    'picture',
  ],
  ['a PNG with HTML behind it', 'a.png', () => joined(png(4, 4, greyRows(4, 4)), text(html)), 'picture'],
  ['a PNG named as a page', 'a.html', () => png(4, 4, greyRows(4, 4)), 'picture'],
  [
    'a pixel flood: 65,000 by 65,000 by its head',
    'a.png',
    () => png(65_000, 65_000, greyRows(10, 10)),
    'huge',
  ],
  [
    'a pixel flood that wraps to nothing',
    'a.png',
    () => png(0x7fffffff, 0x7fffffff, greyRows(1, 1)),
    'damaged',
  ],
  ['an IDAT bomb: 20 by 20, 50 MB of data', 'a.png', () => png(20, 20, Buffer.alloc(50_000_000)), 'picture'],
  ['a PNG that is really 9,000 by 9,000', 'a.png', () => png(9_000, 9_000, greyRows(9_000, 9_000)), 'huge'],
  ['a PNG of no size', 'a.png', () => png(0, 0, Buffer.alloc(0)), 'damaged'],
  ['a GIF of 5,000 frames', 'a.gif', () => gifOf(5_000), 'picture'],
  ['a WebP of many frames', 'a.webp', animatedWebp, 'picture'],
  [
    'a JPEG cut in the middle',
    'a.jpg',
    async () => (await pictureAs('jpeg', 900, 900)).subarray(0, 700),
    'damaged',
  ],
  ['a JPEG of its first bytes', 'a.jpg', async () => (await pictureAs('jpeg')).subarray(0, 20), 'damaged'],
  [
    'a PNG cut in the middle',
    'a.png',
    () => png(900, 900, randomBytes(901 * 900)).subarray(0, 400_000),
    'damaged',
  ],
  [
    'a WebP cut in the middle',
    'a.webp',
    async () => (await pictureAs('webp', 900, 900)).subarray(0, 60),
    'damaged',
  ],
  ['an SVG', 'a.svg', () => text(svg), 'markup'],
  ['an SVG named as a photo', 'a.jpg', () => text(svg), 'markup'],
  [
    'an SVG behind a declaration and blanks',
    'a.png',
    () => text(`\ufeff \n<?xml version="1.0"?>\n${svg}`),
    'markup',
  ],
  ['an SVG in UTF-16', 'a.jpg', () => Buffer.from(`\ufeff${svg}`, 'utf16le'), 'markup'],
  ['a page', 'a.html', () => text(html), 'markup'],
  ['a page named as a photo', 'a.jpg', () => text(html), 'markup'],
  ['a page behind a comment', 'a.txt', () => text(`<!-- x -->${html}`), 'markup'],
  ['a page named as words', 'a.txt', () => text(`  \n${payload}`), 'markup'],
  ['a script', 'a.js', () => text('alert(document.domain)'), 'program'],
  ['a script named as a photo', 'a.jpg', () => text('alert(document.domain)'), 'unknown'],
  ['a script for a shell', 'a', () => text('#!/bin/sh\nrm -rf ~'), 'program'],
  ['a program of Windows', 'a.jpg', () => Buffer.concat([text('MZ'), randomBytes(400)]), 'program'],
  [
    'a program of Linux',
    'a.pdf',
    () => Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(60)]),
    'program',
  ],
  ['a ZIP bomb', 'a.zip', () => zip('a', 20_000_000), 'archive'],
  ['a ZIP bomb as a document', 'a.docx', () => zip('[Content_Types].xml', 20_000_000), 'office'],
  ['a ZIP bomb named as a photo', 'a.jpg', () => zip('a', 20_000_000), 'archive'],
  ['a gzip bomb', 'a.txt', () => gzipSync(Buffer.alloc(20_000_000)), 'archive'],
  [
    'an old document with macros',
    'a.doc',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'office',
  ],
  ['rich text', 'a.rtf', () => text('{\\rtf1 x}'), 'office'],
  ['a film named as a photo', 'a.jpg', () => ftyp('mp42'), 'video'],
  [
    'a picture of a kind that is not taken',
    'a.bmp',
    () => Buffer.concat([text('BM'), Buffer.alloc(60)]),
    'picture-kind',
  ],
  ['a PDF with a script', 'a.pdf', () => pdf('<</S/JavaScript/JS(app.alert(1))>>'), 'attachment'],
  ['a PDF that starts a program', 'a.pdf', () => pdf('<</S/Launch/F(cmd.exe)>>'), 'attachment'],
  ['a PDF that opens an address', 'a.pdf', () => pdf('<</S/URI/URI(https://evil.example)>>'), 'attachment'],
  [
    'a photo of a kind that cannot be opened here',
    'a.heic',
    () => Buffer.concat([ftyp('heic'), randomBytes(200)]),
    'attachment',
  ],
  ['a broken AVIF', 'a.avif', () => Buffer.concat([ftyp('avif'), randomBytes(200)]), 'damaged'],
  ['nothing', 'a.jpg', () => Buffer.alloc(0), 'empty'],
  ['one byte', 'a.jpg', () => Buffer.from([0xff]), 'unknown'],
  ['noise', 'a.jpg', () => Buffer.concat([Buffer.from([0, 1, 2, 3]), randomBytes(5_000)]), 'unknown'],
  [
    'noise named as words',
    'a.txt',
    () => Buffer.concat([Buffer.from([0, 1, 2, 3]), randomBytes(5_000)]),
    'unknown',
  ],
  ['words with a script in them', 'a.txt', () => text(`メモ\n${payload}`), 'words'],
  ['a mail in a mail, 200 deep', 'a.eml', () => text(mailInMail(200)), 'attachment'],
  [
    'a mail of parts in parts, 60 deep',
    'a.eml',
    () => text(`From: a@example.jp\r\nSubject: x\r\n${nested(60)}`),
    'attachment',
  ],
  [
    'a mail with 10,000 servers on its way',
    'a.eml',
    () => mail('Received: from a by b; Fri, 20 Nov 2026 10:00:00 +0900\r\n'.repeat(10_000)),
    'words',
  ],
  ['a mail with a header of 3 MB', 'a.eml', () => mail(`X-Long: ${'a'.repeat(3_000_000)}\r\n`), 'words'],
  [
    'a mail with more headers than anybody reads',
    'a.eml',
    () => mail(`X-Long: ${'a'.repeat(99)}\r\n`.repeat(60_000)),
    'attachment',
  ],
  ['a mail of HTML alone', 'a.eml', () => mail('Content-Type: text/html\r\n', html), 'attachment'],
  [
    'a mail that turns its names around',
    'a.eml',
    () =>
      mail(
        'Reply-To: "\u202Egpj.exe\u202C" <b@example.jp>\r\nContent-Type: multipart/mixed; boundary=x\r\n',
        `--x\r\nContent-Type: image/jpeg; name="\u202Egpj.exe"\r\n\r\nx\r\n--x--`,
      ),
    'attachment',
  ],
  [
    'a mail whose name is a script',
    'a.eml',
    () => text(`From: "${payload}" <a@example.jp>\r\nSubject: ${payload}\r\n\r\n${payload}`),
    'words',
  ],
]
