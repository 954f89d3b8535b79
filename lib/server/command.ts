import { join } from 'node:path'
import { loadEnvironmentFile, SetupError } from '@/lib/store/settings'

/**
 * Runs a command of package.json beside the server, from the top folder and with its `.env`: `work` gets the words that
 * stand behind `--` and gives back the exit code, where that is not 0. What it throws ends it with 1, and a SetupError
 * with its message alone.
 */
export const runCommand = async (
  work: (words: readonly string[]) => Promise<unknown>,
  argv: readonly string[] = process.argv,
): Promise<void> => {
  try {
    const root = join(import.meta.dirname, '../..')
    process.chdir(root)
    loadEnvironmentFile(root)
    const ended = await work(argv.slice(2))
    if (typeof ended === 'number') process.exitCode = ended
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error)
    process.exitCode = 1
  }
}
