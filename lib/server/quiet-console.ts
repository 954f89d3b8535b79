/** What writes to the console, and warns: `console` and `process`, or their like in a test. */
export type Loud = {
  readonly console: object
  readonly process: Pick<NodeJS.Process, 'on' | 'removeAllListeners'>
}

const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'assert', 'group'] as const

/**
 * From now on what Next, React and packages say on the console is never printed: their messages may quote what a
 * person sent. `report` gets the error instead, or one that tells who wanted to say something.
 */
export const quieten = ({ console, process }: Loud, report: (error: unknown) => void): void => {
  const say = (...said: unknown[]) => report(said.find((one) => one instanceof Error) ?? new Error('said'))
  Object.assign(console, Object.fromEntries(methods.map((method) => [method, say])))
  // Node prints warnings past the console.
  process.removeAllListeners('warning')
  process.on('warning', report)
}
