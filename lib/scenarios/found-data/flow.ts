import { any } from '@/lib/engine/condition'
import { is } from '@/lib/facts/conditions'
import { defineFlow } from '../common/vocabulary'

const shopFallsShort = any(
  is('shopAnswer.apologised', 'no'),
  is('shopAnswer.erased', 'no'),
  is('shopAnswer.prevention', 'no'),
)

/**
 * Somebody else's data was found, on a device or in the post (seed S1): types and counts are written down, never
 * the data, and whoever can mend it is told. No payment, secret or court paper is asked for: nobody claims anything.
 */
export const foundDataFlow = defineFlow({
  id: 'found-data',
  when: is('situation', 'found-data'),
  start: 'settle',
  steps: {
    settle: { kind: 'tell', stage: 'calm', topic: 'settle', next: 'foundWhose', seeds: ['S1-02'] },
    foundWhose: { kind: 'ask', stage: 'verify', fact: 'foundWhose', next: 'foundWhere', seeds: ['S1-01'] },
    foundWhere: { kind: 'ask', stage: 'verify', fact: 'foundWhere', next: 'foundKinds', seeds: ['S1-03'] },
    foundKinds: { kind: 'ask', stage: 'verify', fact: 'foundKinds', next: 'foundCount', seeds: ['S1-04'] },
    foundCount: {
      kind: 'ask',
      stage: 'verify',
      fact: 'foundCount',
      branches: [
        { when: is('foundWhere', 'delivered'), to: 'tellCarrier' },
        { when: is('foundWhere', 'place'), to: 'tellPolice' },
      ],
      next: 'shopMentionedReset',
      seeds: ['S1-05', 'S1-06', 'S1-33'],
    },
    tellCarrier: { kind: 'do', stage: 'verify', task: 'report-found', next: 'afterCare' },
    tellPolice: { kind: 'do', stage: 'police', task: 'report-found', next: 'afterCare' },

    shopMentionedReset: {
      kind: 'ask',
      stage: 'verify',
      fact: 'shopMentionedReset',
      next: 'tellBy',
      seeds: ['S1-25'],
    },
    tellBy: { kind: 'ask', stage: 'verify', fact: 'tellBy', next: 'tellShop', seeds: ['S1-09'] },
    tellShop: {
      kind: 'do',
      stage: 'verify',
      task: 'report-found',
      next: 'apologised',
      seeds: ['S1-08', 'S1-10', 'S1-19', 'S1-20', 'S1-21', 'S1-22', 'S1-31', 'S1-32'],
    },
    apologised: {
      kind: 'ask',
      stage: 'verify',
      fact: 'shopAnswer.apologised',
      next: 'erased',
      seeds: ['S1-12', 'S1-13'],
    },
    erased: { kind: 'ask', stage: 'verify', fact: 'shopAnswer.erased', next: 'prevention', seeds: ['S1-13'] },
    prevention: {
      kind: 'ask',
      stage: 'verify',
      fact: 'shopAnswer.prevention',
      next: 'promised',
      seeds: ['S1-13'],
    },
    promised: {
      kind: 'ask',
      stage: 'verify',
      fact: 'promised',
      branches: [{ when: shopFallsShort, to: 'call188' }],
      next: 'afterCare',
      seeds: ['S1-11', 'S1-14', 'S1-23'],
    },
    call188: {
      kind: 'do',
      stage: 'consult',
      task: 'call-188',
      next: 'afterCare',
      seeds: ['S1-07', 'S1-14', 'S1-34'],
    },
    afterCare: {
      kind: 'tell',
      stage: 'consult',
      topic: 'after-care',
      next: 'end',
      seeds: ['S1-24', 'S1-26', 'S1-27', 'S1-35'],
    },
  },
})
