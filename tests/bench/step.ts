import { temporaryStore } from '../store/temporary-store'
import { bareInsert } from './append'
import type { BuiltApp } from './built-app'
import type { Line } from './print'
import { ratio } from './rounds'
import { asRounds, inTurns, type Sampled, spread } from './turns'
import { visitorAt } from './visitor'
import { walkThrough } from './walk-through'

/**
 * What a step costs (its form sent, and the next page) beside the least that Next and the store take for that: a
 * page of this app that reads nothing, and one bare row. The second peer sends a form as well, which a step must.
 */
export const stepLines = async (app: BuiltApp): Promise<Line[]> => {
  const bare = await temporaryStore()
  try {
    const nobody = visitorAt(app.origin)
    const walk = walkThrough(() => visitorAt(app.origin))
    const insert = bareInsert(bare.client)
    // Without a cookie it reads no store either.
    const form = () => nobody.send('/hidden/hide', {})
    const page = () => nobody.get('/hidden')
    const sampled = await inTurns(
      [
        { name: 'a bare page and a bare insert', run: async () => [await insert.run(), await page()] },
        {
          name: 'a bare form, a bare page and a bare insert',
          run: async () => [await form(), await insert.run(), await page()],
        },
        { name: 'a step', ready: walk.ready, run: walk.step },
      ],
      450,
    )
    return linesOf(sampled)
  } finally {
    await bare.close()
  }
}

const linesOf = ([page, form, step]: readonly Sampled[]): Line[] => {
  if (!page || !form || !step) return []
  const [toPage, toForm] = [page, form].map((peer) => ratio(asRounds(peer), asRounds(step)))
  return [
    { name: page.name, found: spread(page) },
    { name: form.name, found: spread(form) },
    {
      name: step.name,
      found: `${spread(step)}, ${words(toPage)} as long as page and insert`,
      limit: 'at most 2 ×',
      isMet: (toPage?.middle ?? Number.NaN) <= 2,
    },
    { name: 'the same, where the peer sends a form too', found: `${words(toForm)} as long` },
  ]
}

const words = (found: ReturnType<typeof ratio> | undefined) =>
  found ? `${found.middle.toFixed(2)} × (${found.low.toFixed(2)}–${found.high.toFixed(2)})` : '–'
