import { describe, expect, test } from 'vitest'
import { all, always, any, type Condition, not, surely } from '@/lib/engine/condition'
import { draw, inWords, sketch } from '@/lib/engine/draw'
import { defineTrip, has, hurtFlow, is, known, over, tripFlow, tripStages } from './day-trip'

test('a flow as text, a line for each arrow', () => {
  expect(sketch(tripFlow)).toBe(
    [
      'weather → dryOff  [weather is rain]',
      'weather → end  [weather is snow]',
      'weather → packed',
      'dryOff → packed',
      'packed → buyTicket  [packed has coat or cost over 1000]',
      'packed → rest',
      'buyTicket → rest',
      'rest → end',
    ].join('\n'),
  )
})

describe('the layout', () => {
  const placed = (flow: Parameters<typeof draw>[0]) =>
    draw(flow, tripStages).nodes.map(({ id, kind, row, lane }) => `${row}.${lane} ${kind} ${id}`)

  /*
   *    lane   home      road        there
   *    row 0  weather
   *        1  dryOff
   *        2  packed
   *        3            buyTicket
   *        4                        rest
   *        5                        end
   */
  test('a row is the longest way from the start, a lane is the stage', () => {
    expect(placed(tripFlow)).toEqual([
      '0.0 ask weather',
      '1.0 tell dryOff',
      '2.0 ask packed',
      '3.1 do buyTicket',
      '4.2 tell rest',
      '5.2 end end',
    ])
  })

  test('the end is below the last step', () => {
    expect(placed(hurtFlow)).toEqual(['0.0 do callDoctor', '1.0 tell rest', '2.0 end end'])
  })

  test('the order of the steps in the object does not matter', () => {
    const { steps } = tripFlow
    const shuffled = Object.fromEntries(Object.entries(steps).reverse()) as typeof steps
    expect(placed({ ...tripFlow, steps: shuffled })).toEqual(placed(tripFlow))
  })

  test('in one row, from left to right', () => {
    const fork = defineTrip({
      id: 'fork',
      when: always,
      start: 'weather',
      steps: {
        weather: {
          kind: 'ask',
          stage: 'home',
          fact: 'weather',
          branches: [{ when: is('weather', 'sun'), to: 'there' }],
          next: 'road',
        },
        there: { kind: 'tell', stage: 'there', topic: 'rest', next: 'end' },
        road: { kind: 'tell', stage: 'road', topic: 'dry-off', next: 'end' },
      },
    })
    expect(placed(fork)).toEqual(['0.0 ask weather', '1.1 tell road', '1.2 tell there', '2.2 end end'])
  })

  test('every arrow is drawn, with its condition', () => {
    expect(draw(hurtFlow, tripStages).edges).toEqual([
      { from: 'callDoctor', to: 'rest', when: null },
      { from: 'rest', to: 'end', when: null },
    ])
    expect(draw(tripFlow, tripStages).edges).toHaveLength(8)
  })
})

test.for<[Condition, string]>([
  [is('weather', 'rain'), 'weather is rain'],
  [is('weather', 'rain', 'snow'), 'weather is rain|snow'],
  [has('packed', 'coat', 'hat'), 'packed has coat|hat'],
  [over('cost', 1000), 'cost over 1000'],
  [known('cost'), 'cost known'],
  [always, 'always'],
  [any(), 'never'],
  [not(is('hurt', 'yes')), 'not(hurt is yes)'],
  [not(surely(is('hurt', 'yes'))), 'not(surely(hurt is yes))'],
  [all(is('hurt', 'no'), known('cost')), 'hurt is no and cost known'],
  [any(all(is('hurt', 'no'), known('cost')), over('cost', 5)), '(hurt is no and cost known) or cost over 5'],
])('%o is "%s"', ([condition, text]) => expect(inWords(condition)).toBe(text))
