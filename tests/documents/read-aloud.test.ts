import { describe, expect, test } from 'vitest'
import { inputOf } from '@/lib/cases/documents'
import { readAloudScript } from '@/lib/documents/read-aloud-script'
import type { Entry } from '@/lib/log/events'
import { answered, logOf } from '../log/an-event'

const linesOf = (...entries: Entry[]): string => {
  const opened = {
    caseId: 'c',
    number: null,
    key: new Uint8Array(32),
    keptDays: 180,
    events: logOf(...entries),
    head: '0'.repeat(64),
  }
  const blocks = readAloudScript(
    inputOf(opened as Parameters<typeof inputOf>[0], new Date('2026-11-21T06:40:00Z')),
  )
  return blocks.flatMap((block) => (block.kind === 'speech' ? block.lines : [])).join('')
}

describe('the first 30 seconds', () => {
  test.for([
    [[], '急に来た連絡のことで、相談したいです。'],
    [[answered('situation', 'unknown-bill')], '身におぼえのない請求のことで'],
    [[answered('forWhom', 'family')], '家族に来た、'],
    [[answered('paid', 'no')], 'お金は払っていません。'],
    [[answered('paid', 'bank-transfer')], 'お金を払いました。方法は、銀行などの振込です。'],
    [[answered('remembersClaim', 'no')], '利用したおぼえは、ありません。'],
    [[answered('wish', 'どう断ればよいか')], '教えてほしいのは、「どう断ればよいか」です。'],
    [[answered('wish', null)], 'どうしたらよいか、教えてください。'],
  ] as [Entry[], string][])('%j', ([entries, words]) => {
    expect(linesOf(...entries)).toContain(words)
  })

  test('what is not known is not said', () => {
    expect(linesOf()).not.toMatch(/払|おぼえ|名乗/)
  })
})
