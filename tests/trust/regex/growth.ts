import { createContext, Script } from 'node:vm'

/** More than a linear expression needs for 50 kB on a busy machine; a quadratic one needs half a second. */
const floorMs = 100

/** Linear doubles with its input, quadratic takes four times as long. */
const mostGrowth = 3

/** After this a run is stopped: whoever needs it each time is not linear. */
const mostMs = 1_500

const place = createContext({})
const looking = new Script('work()')

/** Milliseconds for one run, over all of the input where the expression is for all of it; Infinity when stopped. */
const msOf = (expression: RegExp, input: string): number => {
  place.work = () => (expression.global ? input.replace(expression, '') : expression.test(input))
  expression.lastIndex = 0
  const startedAt = performance.now()
  try {
    looking.runInContext(place, { timeout: mostMs })
    return performance.now() - startedAt
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

const best = (runs: number, measure: () => number): number => {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && least > floorMs; run++) least = Math.min(least, measure())
  return least
}

/** Whether the time of an expression grows faster than an input, best of three where it is slow at all. */
export const growsFaster = (expression: RegExp, input: string): boolean => {
  const whole = best(3, () => msOf(expression, input))
  if (whole < floorMs) return false
  if (whole === Number.POSITIVE_INFINITY) return true
  return whole > mostGrowth * best(3, () => msOf(expression, halved(input)))
}

/** The middle is what was pumped. */
const halved = (input: string): string => `${input.slice(0, input.length / 2)}${input.slice(-1)}`
