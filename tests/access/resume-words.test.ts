import { describe, expect, test } from 'vitest'
import { resumeWords } from '@/lib/access/resume-words'
import { clashes, type Kind, shapeOf, soundOf } from './clashes'

describe('the list', () => {
  test('has 2,048 words, each once', () => {
    expect(resumeWords).toHaveLength(2048)
    expect(new Set(resumeWords).size).toBe(2048)
  })

  test('has three to five kana a word, none of which is small, ー, を, ぢ or づ', () => {
    const plain = /^[あ-ん]{3,5}$/
    const doubtful = /[ぁぃぅぇぉっゃゅょゎぢづゐゑを]/
    expect(resumeWords.filter((word) => !plain.test(word) || doubtful.test(word))).toEqual([])
  })

  test('has no long お or え, which some write with お or え and some with う or い', () => {
    // う that ends a verb (かよう) is not in doubt.
    const long = /[おこそとのほもよろごぞどぼぽ](お|う(?!$))|[えけせてねへめれげぜでべぺ][えい]/
    expect(resumeWords.filter((word) => long.test(word))).toEqual([])
    const ended = resumeWords.filter((word) => /[おこそとのほもよろごぞどぼぽ]う$/.test(word))
    expect(ended).toEqual(['うるおう', 'かよう', 'さそう', 'せおう', 'そろう', 'ととのう'])
  })

  test('has no word, and no part of a word, that hurts or frightens', () => {
    const whole = /^(さぎ|うそ|がん|けが|ばか|やくざ|つなみ|おに|はか|かじ|じしん|どく|ひとり|わかれ)$/
    const part =
      /あほ|しね|しぬ|しにん|ころす|ころし|はかば|どろぼう|けいさつ|やまい|かみなり|おばけ|のろい|うんこ|うんち|おなら|おしり|ちんこ|まんこ|はだか|ぬすむ|だます|こわい|おどす|なみだ|かなしい|さびしい|わるい|たからくじ|ほとけ|ぶつだん/
    expect(resumeWords.filter((word) => whole.test(word) || part.test(word))).toEqual([])
  })

  test('begins with every kind of kana: no letter with more than one word in sixteen', () => {
    const counts = new Map<string, number>()
    for (const [first = ''] of resumeWords) counts.set(first, (counts.get(first) ?? 0) + 1)
    expect(counts.size).toBeGreaterThan(55)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(128)
  })

  test('has no two words too like each other', () => expect(clashes(resumeWords)).toEqual([]))
})

describe('a clash is seen', () => {
  test.for<[Kind, string, string, string]>([
    ['sound', 'voice', 'かきね', 'がきね'],
    ['sound', 'half voice', 'はなび', 'ぱなび'],
    ['sound', 'small kana', 'きやく', 'きゃく'],
    ['sound', 'っ', 'きて', 'きって'],
    ['sound', 'long お', 'とり', 'とおり'],
    ['sound', 'long お as う', 'とおり', 'とうり'],
    ['sound', 'long え', 'せんせい', 'せんせえ'],
    ['sound', 'long あ', 'おばさん', 'おばあさん'],
    ['sound', 'ん and む', 'さんらい', 'さむらい'],
    ['sound', 'ひ and し', 'ひおり', 'しおり'],
    ['sound', 'す and つ', 'すばめ', 'つばめ'],
    ['sound', 'だ and ら', 'かだす', 'からす'],
    ['sound', 'ば and ま', 'ばくら', 'まくら'],
    ['sound', 'い and え', 'いんぴつ', 'えんぴつ'],
    ['shape', 'two kana at once', 'ねこさか', 'れてきか'],
    ['shape', 'marks and shapes', 'ぬまべ', 'めほへ'],
    ['slip', 'changed', 'うさぎ', 'うなぎ'],
    ['slip', 'left out', 'たまご', 'たま'],
    ['slip', 'put in the middle', 'さくら', 'さあくら'],
    ['slip', 'put in front', 'さかな', 'ささかな'],
    ['slip', 'swapped', 'あたま', 'あまた'],
    ['prefix', 'begins the other', 'さくら', 'さくらんぼ'],
    ['prefix', 'is begun by the other', 'ゆきだるま', 'ゆき'],
  ])('%s: %s (%s, %s)', ([kind, , one, other]) => {
    expect(kindsOf(['やまなみ', one, other])).toContain(kind)
    expect(kindsOf(['やまなみ', other, one])).toContain(kind)
  })

  test.for(['さ', 'ん', 'は'])('planted in the list with %s behind a word', (kana) => {
    const [word = ''] = resumeWords
    expect(kindsOf([...resumeWords, `${word}${kana}`])).toEqual(expect.arrayContaining(['prefix', 'slip']))
  })

  test('not between words that differ by more', () => {
    expect(clashes(['さくら', 'うなぎ', 'たんぽぽ', 'ゆきだるま'])).toEqual([])
    expect(soundOf('がっこう')).toBe('かこ')
    expect(shapeOf('れんげ')).toBe('ねんは')
  })
})

const kindsOf = (words: readonly string[]) => clashes(words).map(({ kind }) => kind)
