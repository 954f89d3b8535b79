// Run by fill-store.ts in processes of their own: makes the rows of some cases whenever it is asked for them.
import type { Asked } from './fill-store'
import { rowsOfCases } from './shared-cases'

let given: Exclude<Asked, number> | null = null

process.on('message', (asked: Asked) => {
  if (typeof asked !== 'number') given = asked
  else if (given) process.send?.(rowsOfCases(given.masterKey, given.wanted, asked))
})
process.once('disconnect', () => process.exit(0))
