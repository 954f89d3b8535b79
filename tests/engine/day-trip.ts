import { always, any, conditionsFor } from '@/lib/engine/condition'
import { flowsOf } from '@/lib/engine/flow'

/** A toy situation: a day trip, during which somebody may get hurt. */
export type TripFacts = {
  hurt: 'yes' | 'no'
  weather: 'rain' | 'snow' | 'sun'
  packed: readonly ('coat' | 'hat' | 'map')[]
  cost: number
}

export type TripWords = {
  fact: keyof TripFacts & string
  task: 'call-doctor' | 'buy-ticket'
  topic: 'rest' | 'dry-off'
  stage: 'home' | 'road' | 'there'
}

export const { is, has, over, known } = conditionsFor<TripFacts>()

export const defineTrip = flowsOf<TripWords>()

export const tripStages = ['home', 'road', 'there'] as const

/** Fact → its values, as `check` wants them. */
export const tripValues = {
  hurt: ['yes', 'no'],
  weather: ['rain', 'snow', 'sun'],
  packed: ['coat', 'hat', 'map'],
  cost: null,
} as const

/*
 *    callDoctor ──▶ rest ──▶ end        when somebody is hurt
 */
export const hurtFlow = defineTrip({
  id: 'hurt',
  when: is('hurt', 'yes'),
  start: 'callDoctor',
  steps: {
    callDoctor: { kind: 'do', stage: 'home', task: 'call-doctor', next: 'rest' },
    rest: { kind: 'tell', stage: 'home', topic: 'rest', next: 'end' },
  },
})

/*
 *    weather ──rain──▶ dryOff ──▶ packed ──coat or over 1000──▶ buyTicket ──▶ rest ──▶ end
 *       │                           ▲ │                                          ▲
 *       ├──otherwise────────────────┘ └──otherwise───────────────────────────────┘
 *       └──snow──▶ end
 */
export const tripFlow = defineTrip({
  id: 'trip',
  when: always,
  start: 'weather',
  steps: {
    weather: {
      kind: 'ask',
      stage: 'home',
      fact: 'weather',
      branches: [
        { when: is('weather', 'rain'), to: 'dryOff' },
        { when: is('weather', 'snow'), to: 'end' },
      ],
      next: 'packed',
    },
    dryOff: { kind: 'tell', stage: 'home', topic: 'dry-off', next: 'packed' },
    packed: {
      kind: 'ask',
      stage: 'home',
      fact: 'packed',
      options: ['coat', 'hat'],
      branches: [{ when: any(has('packed', 'coat'), over('cost', 1000)), to: 'buyTicket' }],
      next: 'rest',
    },
    buyTicket: { kind: 'do', stage: 'road', task: 'buy-ticket', next: 'rest' },
    rest: { kind: 'tell', stage: 'there', topic: 'rest', next: 'end' },
  },
})
