import { describe, expect, test } from 'vitest'
import { flowDrawings } from '@/lib/cases/flow-drawings'
import { type PictureSheet, pictureOf } from '@/lib/cases/flow-picture'
import { draw } from '@/lib/engine/draw'
import { scenarios } from '@/lib/scenarios/scenarios'
import { tripFlow, tripStages } from '../engine/day-trip'

const tripPicture = (way: readonly string[] = []) =>
  pictureOf(draw(tripFlow, tripStages), {
    lanes: ['家', '道', '先'],
    labels: { weather: '今日の天気は、どうですか。傘はいりますか' },
    way,
  })

const numbers = ({ lines }: PictureSheet) =>
  lines.flatMap(({ path }) => (path.match(/[\d.]+/g) ?? []).map(Number))

describe('the picture of a day trip', () => {
  const [sheet] = tripPicture().sheets

  test('each step has a row of its own, in its stage’s lane', () => {
    expect(sheet?.nodes.map(({ id, number, x, y }) => `${number} ${id} ${x} ${y}`)).toEqual([
      '1 weather 13 102',
      '2 dryOff 13 154',
      '3 packed 13 206',
      '4 buyTicket 39 258',
      '5 rest 65 310',
      '6 end 65 362',
    ])
  })

  test('words stand in two lines at most', () => {
    expect(sheet?.nodes[0]?.words).toEqual(['今日の天気は、どうです', 'か。傘はいりますか'])
  })

  test('two long lines to different steps do not run in one place', () => {
    const borders = sheet?.lines
      .filter(({ path }) => path.includes('V'))
      .map(({ key, path }) => `${key.replace(/-\d+$/, '')} ${/ ([\d.]+) [\d.]+V/.exec(path)?.[1]}`)
    expect(borders).toEqual(['weather-end 52', 'weather-packed 26', 'packed-rest 78'])
  })

  test('the way is lit, with the lines between', () => {
    const [lit] = tripPicture(['weather', 'packed', 'rest', 'end']).sheets
    expect(lit?.nodes.filter(({ isLit }) => isLit).map(({ id }) => id)).toEqual([
      'weather',
      'packed',
      'rest',
      'end',
    ])
    expect(lit?.lines.filter(({ isLit }) => isLit).map(({ key }) => key.replace(/-\d+$/, ''))).toEqual([
      'weather-packed',
      'packed-rest',
      'rest-end',
    ])
  })
})

describe('the pictures of the app', () => {
  const drawings = flowDrawings(null)

  test('every flow is drawn, with every step', () => {
    expect(drawings.map(({ id }) => id)).toEqual(scenarios.map(({ flow }) => flow.id))
    drawings.forEach(({ picture, lines }, at) => {
      const steps = Object.keys(scenarios[at]?.flow.steps ?? {})
      const drawn = picture.sheets.flatMap(({ nodes }) => nodes.map(({ id }) => id))
      expect(drawn.sort()).toEqual([...steps, 'end'].sort())
      expect(lines.map(({ id }) => id).sort()).toEqual(steps.sort())
    })
  })

  test('the parts of a picture fit together: a line that leaves one goes on in the next', () => {
    for (const { picture } of drawings) {
      picture.sheets.forEach((sheet, at) => {
        const next = picture.sheets[at + 1]
        if (!next) return
        expect(sheet.top + sheet.height).toBe(next.top)
        expect(sheet.lines.some(({ key }) => next.lines.some((line) => line.key === key))).toBe(true)
      })
    }
  })

  test('nothing is drawn beside the paper', () => {
    for (const { picture } of drawings) {
      for (const sheet of picture.sheets) {
        expect(Math.max(...numbers(sheet))).toBeLessThan(5000)
        for (const { x } of sheet.nodes) expect(x).toBeLessThan(picture.lanes.length * picture.laneWidth)
      }
    }
  })

  test('as text every arrow is there, and each number is that of the picture', () => {
    for (const { lines, picture } of drawings) {
      const places = new Map(
        picture.sheets.flatMap(({ nodes }) => nodes.map(({ id, number }) => [id, number])),
      )
      for (const { id, number, ways } of lines) {
        expect(number).toBe(places.get(id))
        for (const way of ways) expect(way).toMatch(/→ \d+ .+$/)
      }
    }
  })
})
