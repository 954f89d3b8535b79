import { expect, test } from 'vitest'
import { type KindName, kindOfType, kinds } from '@/lib/evidence/kinds'
import { recognise } from '@/lib/evidence/recognise'
import { ftyp, text } from './made-files'
import { pictureAs } from './made-pictures'

const hex = (bytes: string) =>
  Buffer.concat([Buffer.from(bytes.replaceAll(' ', ''), 'hex'), Buffer.alloc(400)])
const riff = Buffer.concat([text('RIFF'), Buffer.from([0x24, 0, 0, 0]), text('WAVEfmt '), Buffer.alloc(40)])
const ogg = Buffer.concat([text('OggS\0\x02'), Buffer.alloc(20), text('\x01\x13OpusHead'), Buffer.alloc(40)])

test.for<[string, string, () => Uint8Array | Promise<Uint8Array>, KindName]>([
  ['a photo', 'a.jpg', () => pictureAs('jpeg'), 'jpeg'],
  ['a photo under another name', 'a.txt', () => pictureAs('jpeg'), 'jpeg'],
  ['a photo without a name', '', () => pictureAs('png'), 'png'],
  ['a photo of an iPhone', 'a.heic', () => Buffer.concat([ftyp('heic'), Buffer.alloc(99)]), 'heic'],
  ['a PDF', 'a.pdf', () => text('%PDF-1.7\n'), 'pdf'],
  ['a mail', 'a.eml', () => text('From: a@example.jp\nSubject: x\n\nx'), 'mail'],
  ['a mail saved as words', 'a.txt', () => text('Received: x\r\nDate: y\r\n\r\nx'), 'mail'],
  ['a memo', 'a.txt', () => text('きのう、電話が来た。\n< と > もある。'), 'words'],
  ['a memo with one line like a header', 'a.txt', () => text('Subject: 電話のこと\nほか'), 'words'],
  ['a sound of an iPhone', 'a.m4a', () => Buffer.concat([ftyp('M4A '), Buffer.alloc(99)]), 'm4a'],
  [
    'a sound under the brand of a film',
    'a.m4a',
    () => Buffer.concat([ftyp('mp42'), Buffer.alloc(99)]),
    'm4a',
  ],
  ['MP3', 'a.mp3', () => hex('fffb9064'), 'mp3'],
  ['WAV', 'a.wav', () => riff, 'wav'],
  ['Opus', 'a.ogg', () => ogg, 'ogg'],
  ['AMR', 'a.amr', () => text('#!AMR\n'), 'amr'],
  ['3GP', 'a.3gp', () => Buffer.concat([ftyp('3gp4'), Buffer.alloc(99)]), '3gp'],
  [
    'WebM',
    'a.webm',
    () => hex('1a45dfa3 9f 4286 81 01 42f7 81 01 42f2 81 04 42f3 81 08 4282 84 7765626d'),
    'webm',
  ],
])('%s is taken', async ([, name, make, kind]) => {
  expect(await recognise(await make(), name)).toEqual({ kind })
})

test('each kind has a media type of its own, by which it is found again', () => {
  for (const kind of Object.values(kinds)) expect(kindOfType(kind.type)).toBe(kind)
})
