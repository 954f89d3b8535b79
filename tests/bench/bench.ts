// `npm run bench`: ratios and weights of this machine, in one run. It asserts no time; it throws when contenders
// do not agree, for then there is nothing to compare.
import { judgeLines } from './judge'
import { pageWeightLines } from './page-weight'
import { print } from './print'

const run = async () => {
  print('Page weight (kB = 1,000 bytes)', await pageWeightLines())
  print('Judging 30 rules: how many times as long as ours', await judgeLines(Date.now() % 100_000))
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
