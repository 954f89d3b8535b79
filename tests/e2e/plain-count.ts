import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter'

/** Ends the run with one plain line that any reader of the log understands. */
export default class PlainCount implements Reporter {
  private suite: Suite | undefined

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite
  }

  onEnd(): void {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? []
    const count = (...kinds: string[]) => outcomes.filter((outcome) => kinds.includes(outcome)).length
    process.stdout.write(
      `\n${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped\n`,
    )
  }

  printsToStdio(): boolean {
    return false
  }
}
