import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { bulk } from './bulk'
import { type Rows, together, type Wanted } from './shared-cases'

/** What a process is given first: the key, and what is wanted in all. Then the number of the first case of some. */
export type Asked = { readonly masterKey: Uint8Array; readonly wanted: Wanted } | number

/** Processes that hash and seal; this one writes. */
const makers = 2

/**
 * Makes very many shared cases: hashed and sealed as the store does it, by processes of their own, and written in bulk.
 * Throws when a row is there already.
 */
export const fillStore = async (url: string, masterKey: Uint8Array, wanted: Wanted): Promise<void> => {
  const writer = await bulk(url)
  const children = Array.from({ length: makers }, () => started({ masterKey, wanted }))
  try {
    let next = 0
    const asked = (child: ChildProcess): Promise<Rows> | null => {
      if (next >= wanted.cases) return null
      const made = answer(child, next)
      next += together
      return made
    }
    const work = async (child: ChildProcess) => {
      for (let made = asked(child); made; ) {
        const rows = await made
        // The next ones are made while these are written.
        made = asked(child)
        await writer.write(rows)
      }
    }
    await Promise.all(children.map(work))
  } finally {
    for (const child of children) child.kill()
    await writer.close()
  }
}

const started = (given: Asked) => {
  const child = fork(join(import.meta.dirname, 'case-maker.ts'), {
    // What is made lives for a moment: room for it spares a third of the work.
    execArgv: ['--max-semi-space-size=64', '--import', 'tsx'],
    serialization: 'advanced',
  })
  child.send(given)
  return child
}

const answer = (child: ChildProcess, from: number) =>
  new Promise<Rows>((resolve, reject) => {
    const gone = () => reject(new Error('who makes the cases ended'))
    child.once('exit', gone)
    child.once('message', (rows) => {
      child.off('exit', gone)
      resolve(rows as Rows)
    })
    child.send(from)
  })
