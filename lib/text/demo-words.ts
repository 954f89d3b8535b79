import { ja } from './text'

/** What every page of a demo says, and what is printed across its papers. */
export const demoWords = {
  banner: ja('これは見本です。入力したことは、止めると消えます。'),
  mark: ja('見本'),
  /** On a record that is taken along: it outlives the demo. */
  record: ja('これは見本の記録です。人も話も、作ったものです。'),
} as const
