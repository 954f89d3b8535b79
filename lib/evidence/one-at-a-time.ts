/** Runs work when all that was given before is done: what it throws is its own giver's. */
export type OneAtATime = <T>(work: () => Promise<T>) => Promise<T>

/** A line in which one piece of work waits for the other: a picture of 10 MB may take 100 MB to open. */
export const newLine = (): OneAtATime => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}
