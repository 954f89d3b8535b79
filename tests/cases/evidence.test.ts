import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Holder } from '@/lib/cases/answer'
import { addEvidence } from '@/lib/cases/evidence-add'
import { receive } from '@/lib/cases/evidence-receive'
import { removeEvidence } from '@/lib/cases/evidence-remove'
import { faultWords, refusalWords } from '@/lib/cases/evidence-words'
import { readEvidencePage, readExhibit } from '@/lib/cases/read-evidence'
import { evidenceBytes } from '@/lib/log/events'
import { caseEvidenceBytes, exhibitsOf } from '@/lib/log/exhibits'
import { eraseCase } from '@/lib/store/erase'
import { appendIf } from '@/lib/store/events'
import { readEvidence } from '@/lib/store/evidence'
import { say } from '@/lib/text/text'
import { hostileFiles } from '../evidence/hostile-files'
import { hostileNames } from '../evidence/hostile-names'
import { payload } from '../evidence/made-files'
import { pictureAs } from '../evidence/made-pictures'
import { anEvent, answered, idOf, note } from '../log/an-event'
import { type TemporaryStore, temporaryStore } from '../store/temporary-store'
import { aForm } from './a-form'
import { again, aHolder } from './a-holder'

const now = new Date('2026-11-21T03:00:00.000Z')

let temporary: TemporaryStore
let holder: Holder
beforeEach(async () => {
  temporary = await temporaryStore()
  holder = await aHolder(temporary, now, answered('channel', 'sms'), note('SMSが来た'))
})
afterEach(() => temporary.close())

type Fields = Readonly<Record<string, string>>

const formWith = (id: string, bytes: Uint8Array | null, fields: Fields = {}, name = 'a.txt') => {
  const form = aForm(id, fields)
  if (bytes) form.append('file', new File([new Uint8Array(bytes)], name))
  return form
}

const add = async (bytes: Uint8Array | null, fields: Fields = {}, name = 'a.txt', id = 'form') =>
  addEvidence(await again(holder), formWith(id, bytes, fields, name), now)

const words = (text: string) => new Uint8Array(Buffer.from(text))
const exhibits = async () => exhibitsOf((await again(holder)).opened.events)
const parts = () => temporary.client.evidencePart.count()
const errors = async () => (await readEvidencePage(await again(holder), now)).page.form?.errors ?? []
const isNothing = async () => (await exhibits()).length === 0 && (await parts()) === 0

describe('a file is added', () => {
  test('with what is said of it; its bytes come back as they were sent', async () => {
    const photo = new Uint8Array(await pictureAs('jpeg'))
    const to = await add(photo, { caption: ' 届いたSMS ', proves: '2', basis: 'document' }, 'IMG_1.jpg')
    const [exhibit] = await exhibits()
    expect(exhibit).toMatchObject({
      number: 1,
      type: 'image/jpeg',
      bytes: photo.length,
      sha256: createHash('sha256').update(photo).digest('hex'),
      name: 'IMG_1.jpg',
      caption: '届いたSMS',
      proves: 2,
      basis: 'document',
      shows: 'picture',
    })
    expect(to).toBe(`/case/evidence/${exhibit?.file}`)
    const stored = await readEvidence(temporary.client, holder.opened, exhibit?.file ?? '', 'original')
    expect(Buffer.compare(Buffer.from(stored ?? []), Buffer.from(photo))).toBe(0)
    const { page } = (await readExhibit(await again(holder), exhibit?.file ?? '', now)) ?? {}
    expect(page).toMatchObject({ title: '証拠1', picture: expect.stringContaining('/picture') })
    expect(page?.entry?.label).toContain('SMSが来た')
  })

  test('the caption is masked (I7); an entry that is not there is none', async () => {
    await add(words('x'), { caption: '4111 1111 1111 1111', proves: '99', basis: 'memory' })
    expect((await exhibits())[0]).toMatchObject({
      caption: '●●●● ●●●● ●●●● ●●●●',
      proves: null,
      basis: 'document',
    })
  })

  test('the same form again, and from two windows at once: one file', async () => {
    const [one, other] = await Promise.all([add(words('x')), add(words('x'))])
    expect(one).toBe(other)
    expect(await add(words('x'))).toBe(one)
    expect(await exhibits()).toHaveLength(1)
    expect(await parts()).toBe(2)
  })

  test('the same content by another form leads to the one that is there', async () => {
    const one = await add(words('x'))
    expect(await add(words('x'), {}, 'b.txt', 'other')).toBe(`${one}?same=1`)
    expect(await exhibits()).toHaveLength(1)
    expect(await parts()).toBe(2)
  })

  test('another file by the same form is another file', async () => {
    await add(words('x'))
    await add(words('y'))
    expect(await exhibits()).toHaveLength(2)
  })
})

describe('what does not come whole leaves nothing', () => {
  const hash = createHash('sha256').update('whole').digest('hex')
  test.for<[string, Fields, boolean]>([
    ['nothing said', {}, true],
    ['empty fields', { sha256: '', bytes: '' }, true],
    ['both right', { sha256: hash, bytes: '5' }, true],
    ['another hash', { sha256: '0'.repeat(64), bytes: '5' }, false],
    ['another length', { sha256: hash, bytes: '6' }, false],
    ['a hash that is none', { sha256: 'x' }, false],
  ])('%s', async ([, fields, isTaken]) => {
    await add(words('whole'), fields)
    expect(await isNothing()).toBe(!isTaken)
    if (!isTaken) expect(await errors()).toEqual([{ field: 'file', message: say(faultWords.cut) }])
  })

  const request = (body: string, type = 'multipart/form-data; boundary=----of-a-browser') =>
    new Request('http://h/case/evidence/add', { method: 'POST', body, headers: { 'content-type': type } })
  const whole = `------of-a-browser\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nwhole\r\n------of-a-browser--\r\n`

  test.for<[string, Request]>([
    ['no end', request(whole.slice(0, -6))],
    ['no boundary', request(whole, 'multipart/form-data')],
    ['another boundary', request(whole, 'multipart/form-data; boundary=c')],
    ['nothing', request('')],
    ['noise', request('\0\x01\x02')],
    ['headers without an end', request('------of-a-browser\r\nContent-Disposition: form-data; name="file"')],
    ['JSON', request('{}', 'application/json')],
  ])('garbled: %s', async ([, sent]) => {
    expect(await addEvidence(holder, await receive(holder.opened.events, sent), now)).toBe('/case/evidence')
    expect(await isNothing()).toBe(true)
    expect(await errors()).toEqual([{ field: 'file', message: say(faultWords.cut) }])
  })

  test('and the whole one is taken', async () => {
    await addEvidence(holder, await receive(holder.opened.events, request(whole)), now)
    expect(await exhibits()).toHaveLength(1)
  })
})

describe('what is wrong stands beside its field, and what was typed stays', () => {
  test.for<[string, () => Promise<string>, string]>([
    ['no file', () => add(null, { caption: 'ことば' }), say(faultWords.none)],
    ['empty', () => add(words(''), { caption: 'ことば' }), say(refusalWords.empty)],
    ['a page', () => add(words('<html>'), { caption: 'ことば' }, 'a.jpg'), say(refusalWords.markup)],
    [
      'too large',
      () => add(new Uint8Array(evidenceBytes + 1).fill(97), { caption: 'ことば' }),
      say(faultWords.tooLarge),
    ],
  ])('%s', async ([, send, message]) => {
    expect(await send()).toBe('/case/evidence')
    expect(await errors()).toEqual([{ field: 'file', message }])
    const { page } = await readEvidencePage(await again(holder), now)
    expect(page.form?.filled.caption).toBe('ことば')
    expect(await isNothing()).toBe(true)
  })

  test('two files at once', async () => {
    const form = formWith('form', words('x'))
    form.append('file', new File(['y'], 'b.txt'))
    await addEvidence(holder, form, now)
    expect(await errors()).toEqual([{ field: 'file', message: say(faultWords.several) }])
  })

  test('a field that chose nothing is no file', async () => {
    const form = formWith('form', words('x'))
    form.append('file', new File([], ''))
    await addEvidence(holder, form, now)
    expect(await exhibits()).toHaveLength(1)
  })

  test('once it is taken the draft is gone', async () => {
    await add(null, { caption: 'ことば' })
    await add(words('x'))
    expect(await errors()).toEqual([])
  })
})

describe('the room of a case', () => {
  /** Files whose bytes nobody stored, so that so many are free: only the log is asked for room. */
  const filled = async (free: number) => {
    const events = Array.from({ length: 6 }, (_, at) =>
      anEvent(`filler ${at}`, {
        kind: 'evidence',
        body: {
          file: idOf(`filler ${at}`),
          sha256: createHash('sha256').update(`filler ${at}`).digest('hex'),
          bytes: at === 5 ? evidenceBytes - free : evidenceBytes,
          type: 'text/plain',
          name: 'a.txt',
          caption: '',
          proves: null,
        },
      }),
    )
    await appendIf(temporary.client, holder.opened, events, now, () => true)
  }

  test('60 MB, and no byte more', async () => {
    await filled(3)
    expect(caseEvidenceBytes).toBe(60 * 1024 * 1024)
    await add(words('four'))
    expect(await errors()).toEqual([{ field: 'file', message: say(faultWords.full) }])
    await add(words('two'))
    expect(await exhibits()).toHaveLength(7)
  })

  test('files sent at once do not pass it together', async () => {
    await filled(10)
    const before = await again(holder)
    const sent = ['aaaaaa', 'bbbbbb', 'cccccc'].map((text, at) =>
      addEvidence(before, formWith(`form ${at}`, words(text)), now),
    )
    const went = await Promise.all(sent)
    expect(went.filter((path) => path.startsWith('/case/evidence/'))).toHaveLength(1)
    expect(await exhibits()).toHaveLength(7)
  })

  test('what was removed makes room', async () => {
    await filled(0)
    await removeEvidence(await again(holder), idOf('filler 0'), aForm('gone', {}), now)
    await add(words('x'))
    expect(await exhibits()).toHaveLength(7)
  })
})

test('a file is removed: its bytes go, its event stays, and its page says so', async () => {
  const to = await add(words('x'))
  const file = to.split('/').at(-1) ?? ''
  expect(await removeEvidence(await again(holder), file, aForm('gone', {}), now)).toBe(to)
  expect(await removeEvidence(await again(holder), file, aForm('gone', {}), now)).toBe('/case/evidence')
  expect(await parts()).toBe(0)
  const found = await readExhibit(await again(holder), file, now)
  expect(found?.page).toMatchObject({ isRemoved: true, words: null, picture: null })
  expect((await again(holder)).opened.events.filter(({ kind }) => kind === 'removed')).toHaveLength(1)
})

test('somebody else’s file is no file', async () => {
  expect(await removeEvidence(holder, idOf('theirs'), aForm('x', {}), now)).toBe('/case/evidence')
  expect(await readExhibit(holder, idOf('theirs'), now)).toBeNull()
})

describe('who found other people’s data adds nothing', () => {
  test('the page says so, and a form is not even read', async () => {
    const finder = await aHolder(await temporaryStore(), now, answered('situation', 'found-data'))
    expect((await readEvidencePage(finder, now)).page.form).toBeNull()
    const unread = { formData: () => Promise.reject(new Error('read')) } as unknown as Request
    const received = await receive(finder.opened.events, unread)
    expect(received).toBe('finder')
    expect(await addEvidence(finder, received, now)).toBe('/case/evidence')
    expect(await finder.client.evidencePart.count()).toBe(0)
    await finder.client.$disconnect()
  })

  test('nor whose case turns out to be about that while the file comes', async () => {
    const before = holder
    const entry = anEvent('turned', answered('situation', 'found-data'))
    await appendIf(temporary.client, holder.opened, [entry], now, () => true)
    expect(await addEvidence(before, formWith('form', words('x')), now)).toBe('/case/evidence')
    expect(await isNothing()).toBe(true)
  })
})

test('files and names made to do harm: none is kept under its name, none but a picture of ours is shown', async () => {
  for (const [at, [, , make]] of hostileFiles.entries()) {
    const bytes = new Uint8Array(await make())
    if (bytes.length > evidenceBytes) continue
    await add(bytes, {}, hostileNames[at % hostileNames.length], `hostile ${at}`)
  }
  const opened = (await again(holder)).opened
  const all = exhibitsOf(opened.events)
  expect(all.length).toBeGreaterThan(25)
  for (const { file, name, shows } of all) {
    expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
    const view = await readEvidence(temporary.client, opened, file, 'view')
    if (shows === 'picture') expect(view?.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
    if (shows !== 'words') expect(Buffer.from(view ?? []).includes(payload)).toBe(false)
  }
})

test('erasing the case leaves no part of any file', async () => {
  await add(words('x'))
  await add(new Uint8Array(await pictureAs('png')), {}, 'b.png', 'other')
  expect(await parts()).toBe(5)
  await eraseCase(temporary.client, holder.opened.caseId, now)
  expect(await parts()).toBe(0)
})
