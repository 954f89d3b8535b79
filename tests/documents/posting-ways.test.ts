import { describe, expect, test } from 'vitest'
import { costWords, postingWays } from '@/lib/documents/posting-ways'
import { handOverWays } from '@/lib/log/events'

describe('the ways to post a letter', () => {
  test('each is one that the log keeps, and stands once', () => {
    const ids = postingWays.map(({ id }) => id)
    expect(handOverWays).toEqual(expect.arrayContaining(ids))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.for(postingWays.map((way) => [way.name, way] as const))('%s is dated and sourced', ([, way]) => {
    expect(way.cost.to).toBeGreaterThanOrEqual(way.cost.from)
    expect(way.proves).not.toEqual([])
    expect(way.notProved).not.toEqual([])
    for (const { url, checkedOn } of way.sources) {
      expect(url).toMatch(/^https:/)
      expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })

  test('only a 内容証明 proves what was written to somebody else', () => {
    const proves = (words: string) =>
      postingWays.filter((way) => way.proves.join().includes(words)).map(({ id }) => id)
    expect(proves('この文の手紙')).toEqual(['certified-mail'])
  })

  test.for<[string, string]>([
    ['plain-mail', '110円ほど(2024年10月ごろの料金。窓口で聞きます)'],
    ['certified-mail', '1,400円から1,500円ほど(2024年10月ごろの料金。窓口で聞きます)'],
  ])('%s costs %s', ([id, words]) => {
    const way = postingWays.find((one) => one.id === id)
    expect(way && costWords(way)).toBe(words)
  })
})
