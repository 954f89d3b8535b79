import { test } from 'vitest'
import { flows, rules } from '@/lib/scenarios/scenarios'
import { contacts } from '@/lib/contacts/directory'
import { catalogue } from '@/lib/facts/catalogue'
import { fold } from '@/lib/log/fold'
import { provePaths } from './paths'
import { lostByChanges, unlikeTheirLog } from './changes'
import { sources, textsOf, fieldsOf } from './texts'
import * as w from './invariants/words'
import * as d from './invariants/desks'
import { withoutGrounds } from './invariants/grounds'
test('walk', () => {
  const say = (...x: unknown[]) => process.stdout.write('W ' + x.map(y => typeof y === 'string' ? y : JSON.stringify(y)).join(' ') + '\n')
  let t = performance.now()
  const lap = (name: string, x: unknown) => { say(name, Math.round(performance.now()-t), 'ms', x); t = performance.now() }
  const p = provePaths(flows, rules)
  lap('paths', [p.states, p.moves, p.results.filter(r => r.offence)])
  const sample = p.seen.filter((s, i) => i % 20 === 0)
  lap('fold', unlikeTheirLog(sample, flows, fold).slice(0,3))
  const l = lostByChanges(p.seen.filter((s, i) => i % 60 === 0), fold)
  lap('changes', [l.changes, l.lost.length, l.lost.slice(0,3)])
  const ss = sources()
  const texts = ss.flatMap(textsOf)
  const fields = ss.flatMap(fieldsOf)
  lap('texts', [ss.length, texts.length, fields.length])
  lap('I11', w.legalConclusions(texts)); lap('I14', w.comforting(texts)); lap('I2', w.tellingToPay(texts)); lap('I7', w.secretFields(fields)); lap('I7', w.secretFacts(catalogue))
  lap('I6', d.unreachable(d.desksNamed(rules))); lap('bar', d.barLeadsNowhere(d.desksNamed(rules)))
  lap('I13', d.dialledTooLate(contacts)); lap('I13', d.leftWithout(contacts).slice(0,5)); lap('I8', withoutGrounds(rules))
}, 600000)
