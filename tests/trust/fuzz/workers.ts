import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../store/temporary-store'
import type { Work, Worked } from './worker'

/** Does all of this work in so many processes: whoever is done takes the next. Throws when one of them ends early. */
export const workedOff = async (works: readonly Work[], processes: number): Promise<readonly Worked[]> => {
  const left = [...works]
  const each = Array.from({ length: Math.min(processes, works.length) }, () => oneProcess(() => left.shift()))
  return (await Promise.all(each)).flat()
}

const oneProcess = async (next: () => Work | undefined): Promise<readonly Worked[]> => {
  const data = temporaryFolder()
  try {
    return await answersOf(started(data), next)
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

const started = (data: string): ChildProcess => {
  const hooks = ['--import', 'tsx', '--import', join(import.meta.dirname, 'hooks.mjs')]
  const settings = { DATA_DIR: data, DATABASE_URL: '', MASTER_KEY: '', TMPDIR: data }
  return spawn(process.execPath, [...hooks, join(import.meta.dirname, 'worker.ts')], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

type Said = { readonly worked?: Worked | null; readonly failed?: string }

const answersOf = (child: ChildProcess, next: () => Work | undefined): Promise<readonly Worked[]> =>
  new Promise((resolve, reject) => {
    const all: Worked[] = []
    child.on('message', ({ worked, failed }: Said) => {
      if (failed !== undefined) {
        reject(new Error(failed))
        child.kill()
        return
      }
      if (worked) all.push(worked)
      const work = next()
      if (work) child.send(work)
      else child.disconnect()
    })
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve(all) : reject(new Error(`a worker ended with ${code}`)),
    )
  })
