import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '@/lib/engine/check'
import { sketch } from '@/lib/engine/draw'
import { factsOf } from '@/lib/engine/explain'
import { entryOf, factNames, isFactName } from '@/lib/facts/catalogue'
import { adviceIds, adviceOf } from '@/lib/scenarios/common/advice'
import { documentIds } from '@/lib/scenarios/common/gives'
import { type SourceId, sources } from '@/lib/scenarios/common/sources'
import { stageIds, taskIds, topicIds } from '@/lib/scenarios/common/vocabulary'
import { rules, scenarios } from '@/lib/scenarios/scenarios'
import { say } from '@/lib/text/text'
import { publishedAdvice, publishedDocuments } from './published-ids'

/** Advice that no rule gives yet, and what it waits for. An entry that is given after all has to go. */
const notYetGiven: Readonly<Partial<Record<string, string>>> = {}

const known = {
  values: Object.fromEntries(
    factNames.map((fact) => {
      const entry = entryOf(fact)
      return [fact, 'values' in entry ? Object.keys(entry.values) : null]
    }),
  ),
}

const named = scenarios.map((scenario) => [scenario.flow.id, scenario] as const)

describe('every flow', () => {
  test('has a name of its own', () => {
    expect(new Set(named.map(([id]) => id)).size).toBe(scenarios.length)
    expect(scenarios.length).toBeGreaterThanOrEqual(8)
  })

  test.for(named)('%s is sound', ([, { flow }]) => expect(check(flow, known)).toEqual([]))

  test.for(named)('%s has words for each step and for no other', ([, { flow, words }]) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(flow.steps).sort())
    for (const [id, step] of Object.entries(flow.steps)) {
      expect(say(words[id]?.why ?? { ja: '' }), id).not.toBe('')
      // An asking step has the question of the catalogue.
      if (step.kind !== 'ask') expect(say(words[id]?.title ?? { ja: '' }), id).not.toBe('')
    }
  })

  test.for(named)('%s shows advice that exists', ([, { words }]) => {
    for (const { shows = [] } of Object.values(words)) for (const id of shows) expect(adviceIds).toContain(id)
  })

  test.for(named)('%s goes through the stages it may use', ([, { flow }]) => {
    for (const { stage } of Object.values(flow.steps)) expect(stageIds).toContain(stage)
  })

  test.for(named)('%s begins on facts of the catalogue', ([, { flow }]) => {
    for (const fact of factsOf(flow.when)) expect(isFactName(fact), fact).toBe(true)
  })

  test.for(named)('%s is drawn as it is', async ([id, { flow }]) => {
    await expect(`${sketch(flow)}\n`).toMatchFileSnapshot(`drawings/${id}.txt`)
  })

  test('each task and each topic is in some flow', () => {
    const steps = scenarios.flatMap(({ flow }) => Object.values(flow.steps))
    const used = steps.flatMap((step) =>
      step.kind === 'do' ? [step.task] : step.kind === 'tell' ? [step.topic] : [],
    )
    expect([...taskIds, ...topicIds].filter((id) => !used.some((one) => one === id))).toEqual([])
  })
})

describe('every rule', () => {
  test('has a name of its own', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.length).toBeGreaterThan(70)
  })

  test.for(rules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
    const found = rule.sources.map((id) => sources.find((source) => source.id === (id as SourceId)))
    expect(found.length).toBeGreaterThan(0)
    for (const source of found) expect(source?.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
    for (const seed of rule.seeds ?? []) expect(seed).toMatch(/^S[0-4]-\d\d[a-z]?$/)
    for (const fact of factsOf(rule.when)) {
      expect(isFactName(fact), fact).toBe(true)
      if (isFactName(fact)) expect(entryOf(fact).use, fact).toBe('judged')
    }
  })

  test('every source is to be read again after it was read', () => {
    for (const { id, reviewBy, checkedOn } of sources) expect(reviewBy > checkedOn, id).toBe(true)
  })
})

describe('the public ids', () => {
  test('every published advice exists', () => {
    expect(publishedAdvice.filter((id) => !adviceIds.some((one) => one === id))).toEqual([])
    expect(publishedAdvice).toHaveLength(49)
  })

  test('every published document exists', () => {
    expect([...documentIds].sort()).toEqual([...publishedDocuments].sort())
  })
})

describe('every advice', () => {
  const given = new Set<string>(rules.flatMap(({ gives }) => (gives.tag === 'advice' ? [gives.advice] : [])))

  test('is given by a rule, or is listed with what it waits for', () => {
    expect(adviceIds.filter((id) => !given.has(id) && !notYetGiven[id])).toEqual([])
  })

  test('is not listed as waiting when it is given', () => {
    expect(Object.keys(notYetGiven).filter((id) => given.has(id))).toEqual([])
  })

  test.for(adviceIds)('%s has words, and "never" begins with do-not', (id) => {
    const { kind, title, more } = adviceOf(id)
    expect(say(title)).not.toBe('')
    expect(say(more)).toMatch(/。$/)
    expect(kind === 'never').toBe(id.startsWith('do-not'))
  })
})

describe('no text says that anything is safe, certain or common sense (I14)', () => {
  const forbidden = /安全|絶対|常識|必ず/
  const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
  const lib = join(import.meta.dirname, '../../lib')
  const files = ['scenarios', 'facts'].flatMap((room) =>
    readdirSync(join(lib, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => join(room, path)),
  )

  test.for(files)('%s', (path) => {
    const lines = readFileSync(join(lib, path), 'utf8').replace(comments, '').split('\n')
    expect(lines.filter((line) => forbidden.test(line))).toEqual([])
  })

  test('files were looked at, and the search finds what is there', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files).toContain(join('scenarios', 'common', 'advice.ts'))
    expect(forbidden.test("ja('この番号は安全です')")).toBe(true)
    expect("// 安全\n/** 絶対 */\nja('188')".replace(comments, '')).toBe("\n\nja('188')")
  })
})
