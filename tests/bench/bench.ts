// `npm run bench`: ratios and weights of this machine, in one run. It asserts no time; it throws when contenders
// do not agree, for then there is nothing to compare. `-- size 100000 [postgresql]`: a large store, and only that.
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
import { eventsOfEach, fewCases, sizeLines } from './size'
import { stepLines } from './step'

const run = async (words: readonly string[]) => {
  if (words[0] === 'size') return size(words.slice(1))
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

const size = async (words: readonly string[]) => {
  const cases = Number(words.find((word) => /^\d{2,7}$/.test(word)) ?? 10_000)
  const engine = words.includes('postgresql') ? 'postgresql' : 'sqlite'
  const heading = `${engine}: ${cases} cases of ${eventsOfEach} events beside ${fewCases} of them`
  print(heading, await sizeLines(engine, cases))
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  process.exit(1)
})
