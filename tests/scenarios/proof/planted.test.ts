import { describe, expect, test } from 'vitest'
import { barView, contactView } from '@/lib/cases/contact-view'
import { contacts } from '@/lib/contacts/directory'
import { check } from '@/lib/engine/check'
import { catalogue } from '@/lib/facts/catalogue'
import { fold } from '@/lib/log/fold'
import type { GuidanceRule } from '@/lib/scenarios/common/gives'
import { rules } from '@/lib/scenarios/scenarios'
import { ja } from '@/lib/text/text'
import { lostByChanges, unlikeTheirLog } from './changes'
import { prove } from './claim'
import { ruleClaims } from './every-claim'
import * as desks from './invariants/desks'
import { otherLevels, withoutGrounds } from './invariants/grounds'
import * as words from './invariants/words'
import { provePaths } from './paths'
import { mendedPaths, plantedPaths } from './planted-paths'
import { mended, plantedRules } from './planted-rules'
import { fieldsOf, textsOf } from './texts'

describe('a wrong rule is found', () => {
  test('one is planted for each claim', () => {
    expect(Object.keys(plantedRules).sort()).toEqual(ruleClaims.map(({ says }) => says).sort())
  })

  test.for(ruleClaims.map((claim) => [claim.says, claim] as const))('%s', ([says, claim]) => {
    const base = mended(rules)
    const wrong = plantedRules[says]?.(base) ?? base
    expect(prove(claim, base).offence).toBeNull()
    expect(prove(claim, wrong).offence).not.toBeNull()
  })
})

describe('a wrong path is found', () => {
  const { results, seen } = provePaths(mendedPaths.flows, mendedPaths.rules)

  test('one is planted for each claim, and nothing else is wrong', () => {
    expect(Object.keys(plantedPaths).sort()).toEqual(results.map(({ says }) => says).sort())
    expect(results.filter(({ offence }) => offence !== null)).toEqual([])
  })

  test.for(Object.entries(plantedPaths))('%s', ([says, { flows: wrong, rules: given, hears }]) => {
    const { results: found } = provePaths(wrong, given, { only: says, ...(hears ? { hears } : {}) })
    expect(found.map(({ offence }) => offence)).toEqual([expect.stringContaining('door ')])
  })

  test('a flow that leads back to itself', () => {
    const steps = { a: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'a' } } as const
    expect(
      check({ id: 'planted', when: { op: 'all', of: [] }, start: 'a', steps }, { values: {} }),
    ).not.toEqual([])
  })

  const far = seen.filter((_, at) => at % 1000 === 999)

  test('a log that loses what came after a changed answer (I10)', () => {
    const forgetful: typeof fold = (log) => {
      const last = log.at(-1)
      const fact = last?.kind === 'answered' ? last.body.fact : null
      const first = log.findIndex((event) => event.kind === 'answered' && event.body.fact === fact)
      return fold(fact === null ? log : log.filter((event, at) => at <= first || event === last))
    }
    expect(lostByChanges(far, fold).lost).toEqual([])
    expect(lostByChanges(far, forgetful).lost).not.toEqual([])
  })

  test('a log that tells something else than the walk', () => {
    const deaf: typeof fold = (log) => fold(log.filter(({ kind }) => kind !== 'did'))
    expect(unlikeTheirLog(far, mendedPaths.flows, fold)).toEqual([])
    expect(unlikeTheirLog(far, mendedPaths.flows, deaf)).not.toEqual([])
  })
})

describe('wrong words are found', () => {
  const textOf = (said: string) => textsOf({ path: 'planted.ts', text: `// 安全\nja('${said}')` })

  test.for([
    '払う義務はありません。',
    '被害者はお店です。',
    'その借金は時効です。',
    '払わなくてもかまいません。',
    'この契約は、取り消せます。',
  ])('I11 %s', (said) => expect(words.legalConclusions(textOf(said))).toHaveLength(1))

  test.for([
    'この番号は安全です。',
    'この相手なら大丈夫です。',
    'ご安心ください。',
    '電話は、もう切って大丈夫です。相手は本物です。',
  ])('I14 %s', (said) => expect(words.comforting(textOf(said))).toHaveLength(1))

  test.for(['先に払ってください。', '言われたとおりに支払います。'])('I2 %s', (said) =>
    expect(words.tellingToPay(textOf(said))).toHaveLength(1),
  )

  test('allowed words are not', () => {
    const said = textOf(
      '電話は、もう切って\\u200B大丈夫です。「払います」とは言いません。だれの被害になるかは、警察が決めます。',
    )
    expect(said).toHaveLength(1)
    expect([...words.comforting(said), ...words.legalConclusions(said), ...words.tellingToPay(said)]).toEqual(
      [],
    )
  })

  test.for([
    '<Field label="暗証番号" name="a" />',
    '<Field label="番号" hint="カードの番号を書きます" name="a" />',
    '<input type="password" name="a" />',
    '<input name="card-code" />',
    '<textarea autoComplete="one-time-code" />',
  ])('I7 %s', (field) => {
    expect(words.secretFields(fieldsOf({ path: 'planted.tsx', text: `const a = ${field}` }))).toHaveLength(1)
  })

  test('I7 a fact that is typed', () => {
    const { traderName } = catalogue
    const pin = { ...traderName, label: ja('暗証番号') }
    expect(words.secretFacts({ ...catalogue, pin })).toEqual(['pin'])
    expect(words.secretFacts({ ...catalogue, iTold: traderName })).toEqual(['iTold'])
  })
})

describe('wrong desks and grounds are found', () => {
  const [rule] = rules as [GuidanceRule]

  test('I8 a rule without a source, or with one nobody knows', () => {
    const bare = { ...rule, id: 'bare', sources: [] } as unknown as GuidanceRule
    expect(withoutGrounds([...rules, bare, { ...rule, id: 'hearsay', sources: ['hearsay'] }])).toEqual([
      'bare',
      'hearsay',
    ])
  })

  test('I14 a level of risk called safe', () => {
    const gives = { tag: 'risk', risk: 'safe' } as unknown as GuidanceRule['gives']
    expect(otherLevels([{ ...rule, id: 'planted', gives }])).toEqual(['planted'])
  })

  test('I6 a desk without a way to it', () => {
    const lost: desks.Shows = (id, now) => ({ ...contactView(id, now), ownNumber: null })
    expect(desks.unreachable(desks.desksNamed(rules), lost)).not.toEqual([])
  })

  test('I6 a first button to a desk that is on no page', () => {
    const stray: typeof barView = (...given) => ({ ...barView(...given), href: '/contacts#nobody' })
    expect(desks.barLeadsNowhere(desks.desksNamed(rules), stray)).not.toEqual([])
  })

  test('I13 a number that is dialled whatever its source', () => {
    const rash: desks.Shows = (id, now) => ({ ...contactView(id, now), tel: 'tel:0300000000' })
    expect(desks.dialledTooLate(contacts, rash)).not.toEqual([])
  })

  test('I13 a number that is not dialled, with nothing instead', () => {
    const mute: desks.Shows = (id, now) => ({ ...contactView(id, now), fallback: null, web: null })
    expect(desks.leftWithout(contacts, mute)).not.toEqual([])
  })
})
