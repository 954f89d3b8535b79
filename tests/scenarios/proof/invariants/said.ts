import type { Condition, Facts } from '@/lib/engine/condition'
import type { FactName } from '@/lib/facts/catalogue'
import { documentIds, type Risk } from '@/lib/scenarios/common/gives'
import { later } from '../atoms'
import { type Claim, handing, type Question, type Rules, whens } from '../claim'

/** What the claimant shows to seem genuine: whatever it is, and however it changes, it must count for nothing. */
const shown: readonly FactName[] = [
  ...(['numberKind', 'numberShown', 'theyKnow', 'memberIdMatch', 'traderName', 'contactPerson'] as const),
  ...(['callback.statedWhom', 'callback.statedWhen'] as const),
  ...(['shopAnswer.apologised', 'shopAnswer.erased', 'shopAnswer.prevention'] as const),
]

/** What else they say. A threat may raise the risk, so only learning of it is compared with not knowing. */
const said: readonly FactName[] = [
  ...([
    'callerClaims',
    'demands',
    'threats',
    'deadline',
    'amountYen',
    'payBy',
    'claimedItem',
    'usedOn',
  ] as const),
  'contractHow',
]

const fromThem: readonly string[] = [...shown, ...said]

/** A condition about the later state: what the claimant says may be new there, all else is as before. */
const afterwards = (condition: Condition): Condition => {
  switch (condition.op) {
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map(afterwards) }
    case 'not':
    case 'surely':
      return { op: condition.op, of: afterwards(condition.of) }
    default:
      return fromThem.includes(condition.fact) ? { ...condition, fact: later(condition.fact) } : condition
  }
}

/** What was known stays known; what they show may be anything. */
const onlyAdds = (facts: Facts): boolean =>
  said.every((fact) => !(later(fact) in facts) || isKept(facts[fact] ?? null, facts[later(fact)] ?? null))

const isKept = (before: unknown, after: unknown) =>
  before === null || JSON.stringify(before) === JSON.stringify(after)

/** From worst to least; "unknown" is no comfort, so it stands above "low". */
const worstFirst: readonly Risk[] = ['danger', 'high', 'caution', 'unknown', 'low']

const isAtLeast = (level: Risk, least: Risk) => worstFirst.indexOf(level) <= worstFirst.indexOf(least)

const lowers = (rules: Rules): Question[] =>
  rules.flatMap((rule) => {
    if (rule.gives.tag !== 'risk' || rule.gives.risk === 'low') return []
    const { risk } = rule.gives
    const asBad = rules.filter(({ gives }) => gives.tag === 'risk' && isAtLeast(gives.risk, risk))
    return [
      {
        about: `${rule.id} falls silent`,
        fires: [rule.when],
        silent: whens(asBad).map(afterwards),
        also: onlyAdds,
      },
    ]
  })

/** "low" where nothing was known before is lower too. */
const reassures = (rules: Rules): Question[] => {
  const levels = rules.filter(({ gives }) => gives.tag === 'risk')
  return levels
    .filter(({ gives }) => gives.tag === 'risk' && gives.risk === 'low')
    .map((rule) => ({
      about: `${rule.id} begins`,
      fires: [afterwards(rule.when)],
      silent: [
        ...whens(levels),
        ...whens(levels.filter(({ gives }) => gives.tag === 'risk' && gives.risk !== 'low')).map(afterwards),
      ],
      also: onlyAdds,
    }))
}

const unlocks = (rules: Rules): Question[] =>
  documentIds.flatMap((document) => {
    const readyRules = handing(rules, document, 'ready')
    const against = handing(rules, document, 'never', 'not-yet')
    return readyRules.flatMap((rule): Question[] => {
      const isReady = { fires: [afterwards(rule.when)], silent: whens(against).map(afterwards) }
      return [
        {
          about: `${rule.id} begins`,
          fires: isReady.fires,
          silent: [...isReady.silent, ...whens(readyRules)],
          also: onlyAdds,
        },
        ...against.map((strict) => ({
          about: `${strict.id} falls silent`,
          fires: [...isReady.fires, strict.when],
          silent: isReady.silent,
          also: onlyAdds,
        })),
      ]
    })
  })

/** I12: nothing the claimant says or shows lowers risk or makes a document ready. */
export const saidClaims: readonly Claim[] = [
  {
    invariant: 'I12',
    says: 'what they say or show never lowers the risk',
    questions: (rules) => [...lowers(rules), ...reassures(rules)],
  },
  { invariant: 'I12', says: 'what they say or show never makes a document ready', questions: unlocks },
]
