import { describe, expect, test } from 'vitest'
import { readAloudScript } from '@/lib/documents/read-aloud-script'
import type { Entry } from '@/lib/log/events'
import { answered } from '../log/an-event'
import { anInput } from './an-input'

const linesOf = (...entries: Entry[]): string => {
  const blocks = readAloudScript(anInput(entries))
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
