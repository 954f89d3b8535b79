import { test } from 'vitest'
import { all, any } from '@/lib/engine/condition'
import { adviceIds } from '@/lib/scenarios/common/advice'
import { flows, rules } from '@/lib/scenarios/scenarios'
import { advising, naming, unless, whens } from './claim'
import { explore } from './explore'
import * as when from './invariants/premises'

test('walk', () => {
  const named = naming(rules)
  const first188 = any(
    ...named.flatMap(({ rule, desk }, at) =>
      desk === '188' ? [all(rule.when, ...named.slice(0, at).map((o) => unless(o.rule.when)))] : [],
    ),
  )
  const bad = all(when.loss, unless(when.danger), first188)
  const some = any(...whens(advising(rules, ...adviceIds)))
  for (const watched of [[bad], [bad, when.verified], [bad, when.verified, some]]) {
    const t = performance.now()
    const ends = {} as Record<string, number>
    const r = explore({
      flows,
      watched,
      asked: ['courtPaper'],
      onState: (s) => {
        const k = s.at ? `${s.at.flow}.${s.at.step}` : 'done'
        ends[k] = (ends[k] ?? 0) + 1
      },
      onMove: () => {},
    })
    process.stdout.write(`W ${JSON.stringify(r)} ${Math.round(performance.now() - t)}ms\n`)
  }
}, 600000)
