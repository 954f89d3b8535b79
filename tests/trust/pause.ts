/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A whole number from `least` to `most`. */
export const between = (least: number, most: number): number =>
  least + Math.floor(Math.random() * (most - least + 1))
