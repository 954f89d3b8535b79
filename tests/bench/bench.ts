// `npm run bench`: ratios and weights of this machine, in one run. It asserts no time; it throws when contenders
// do not agree, for then there is nothing to compare.
import { appendLines } from './append'
import { deskLines } from './desk'
import { guidanceLines } from './guidance'
import { judgeLines } from './judge'
import { longCaseLines } from './long-case'
import { memoryLines } from './memory'
import { messageLines } from './message'
import { onBuild } from './on-build'
import { pageWeightLines } from './page-weight'
import { paperLines } from './paper'
import { print } from './print'
import { stepLines } from './step'

const run = async () => {
  print('Page weight (kB = 1,000 bytes)', await onBuild(pageWeightLines))
  print('A step over HTTP', await onBuild(stepLines))
  print('A question to the advice API', await onBuild(guidanceLines))
  print('Pages of a long case', await onBuild(longCaseLines))
  print('Memory of the server (MB = 1,000,000 bytes)', await onBuild(memoryLines))
  print('Looking at a message of 1 · 4 · 16 · 64 KiB', await messageLines())
  print('Appending one event', await appendLines())
  print('The desk with 10,000 shared cases of 20 events', await deskLines())
  print('Printing the page for the counsellor', await paperLines())
  print('Judging 30 rules: how many times as long as ours', await judgeLines(Date.now() % 100_000))
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
