/** An instant given as Japan wall time, `2026-11-21T18:20`. */
export const jst = (wallTime: string): Date => new Date(`${wallTime}:00+09:00`)
