import { always } from '@/lib/engine/condition'
import type { StepIdOf } from '@/lib/engine/flow'
import { ja } from '@/lib/text/text'
import { defineFlow, type WordsOf } from './vocabulary'

/** What everybody is asked first, unless an emergency or a door already said it. */
export const entranceFlow = defineFlow({
  id: 'entrance',
  when: always,
  start: 'channel',
  steps: {
    channel: { kind: 'ask', stage: 'calm', fact: 'channel', next: 'situation', seeds: ['S0-01'] },
    situation: { kind: 'ask', stage: 'calm', fact: 'situation', next: 'end', seeds: ['S0-06'] },
  },
})

export const entranceWords: WordsOf<StepIdOf<typeof entranceFlow>> = {
  channel: {
    why: ja('来かたによって、気をつけることが変わります。'),
  },
  situation: {
    why: ja('近いものを1つ選んでください。あとで変えられます。'),
  },
}
