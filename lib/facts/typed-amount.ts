import { plainDigits } from '@/lib/text/plain-digits'

const most = 999_999_999_999

/** 3300, 1万2千, 3千500: each unit at most once, and behind a unit at least three digits (1万2 may be 12,000). */
const number =
  /^(?=\d)(?:(?<oku>\d{1,4})億)?(?:(?<man>\d{1,4})万)?(?:(?<sen>\d)千)?(?:(?<hyaku>\d)百)?(?<rest>\d*)$/

/** Whole yen as people write them: `3,300円`, `¥3300`, `1万2千円`, `約3300円`. `null` when it may mean two things. */
export const readAmount = (typed: string): number | null => {
  const words = plainDigits(typed)
    .replace(/^(?:約|およそ|だいたい)/, '')
    .replace(/(?:くらい|ぐらい|ほど|程度)$/, '')
    .replace(/[,、円¥\\]/g, '')
  const groups = number.exec(words)?.groups
  return groups ? sumOf(groups) : null
}

const sumOf = ({ oku, man, sen, hyaku, rest = '' }: Partial<Record<string, string>>): number | null => {
  const hasUnit = [oku, man, sen, hyaku].some((part) => part !== undefined)
  const room = hyaku ? 0 : sen ? 3 : 4
  if (hasUnit && rest !== '' && (rest.length < 3 || rest.length > room)) return null
  const sum = of(oku, 100_000_000) + of(man, 10_000) + of(sen, 1_000) + of(hyaku, 100) + of(rest, 1)
  return rest.length <= 12 && sum <= most ? sum : null
}

const of = (digits: string | undefined, unit: number) => Number(digits ?? 0) * unit
