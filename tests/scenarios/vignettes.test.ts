import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Facts } from '@/lib/engine/condition'
import { guide } from '@/lib/scenarios/guidance'
import { rules } from '@/lib/scenarios/scenarios'

type Vignette = {
  readonly id: string
  readonly situation: string
  readonly facts: Facts
  readonly expect: {
    readonly must: readonly string[]
    readonly mustNot: readonly string[]
    readonly documents?: Readonly<Record<string, string>>
  }
}

// Consultation cases with what public pages advise lie beside the project, not in it; elsewhere: VIGNETTES=file.
const file = process.env.VIGNETTES ?? join(import.meta.dirname, '../../../shared/samples/vignettes.json')
const cases: readonly Vignette[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).rows : []

const judged = cases.map(({ id, situation, facts, expect: { must, mustNot, documents = {} } }) => {
  const guidance = guide(rules, facts)
  const given: readonly string[] = guidance.advice.map((advice) => advice.id)
  const verdictOf = (name: string) => guidance.documents.find((one) => one.id === name)?.verdict
  const missing = must.filter((advice) => !given.includes(advice))
  const forbidden = mustNot.filter((advice) => given.includes(advice))
  const papers = Object.entries(documents).filter(([name, verdict]) => verdictOf(name) !== verdict)
  return { id, situation, missing, forbidden, papers, isWhole: missing.length + forbidden.length === 0 }
})

describe.skipIf(cases.length === 0)('cases that public pages advise on', () => {
  test.for([...new Set(judged.map(({ situation }) => situation))])('%s', (situation) => {
    const own = judged.filter((one) => one.situation === situation)
    process.stdout.write(`${situation}: ${own.filter(({ isWhole }) => isWhole).length} of ${own.length}\n`)
    expect(own.filter(({ forbidden }) => forbidden.length > 0)).toEqual([])
    expect(own.filter(({ papers }) => papers.length > 0)).toEqual([])
  })

  test('at least nine in ten are advised as the page does', () => {
    const wrong = judged.filter(({ isWhole }) => !isWhole)
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(judged.length / 10)
  })
})
