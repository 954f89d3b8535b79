import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readPrintedHead } from '@/lib/access/read-printed-head'
import { verifyFile } from '@/lib/cases/verify-file'

/**
 * Checks a record that was taken along, without app and store, and says what it found, a line each. Returns the exit
 * code: 0 when it is whole, 1 when it is not or cannot be read. `words` are the file, and `--head HASH` as a paper bears it.
 */
export const verifyLog = async (words: readonly string[], say: (line: string) => void): Promise<0 | 1> => {
  const { path, head } = readWords(words)
  const bytes = bytesAt(path)
  if (bytes === null || head === null) {
    say('Usage: npm run verify-log FILE (record.html, record.zip, or its JSON)')
    say('       npm run verify-log -- FILE --head HASH   compares it with a paper: 確認用 at its foot')
    return 1
  }
  const { isWhole, lines } = await verifyFile(bytes, head)
  for (const line of lines) say(line)
  return isWhole ? 0 : 1
}

/** `null` for a head that is none; no path when the words are not understood. */
const readWords = (words: readonly string[]) => {
  try {
    const options = { head: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const head = values.head === undefined ? undefined : readPrintedHead(values.head)
    return { path: positionals[0], head }
  } catch {
    return { path: undefined, head: undefined }
  }
}

const bytesAt = (path: string | undefined): Uint8Array | null => {
  try {
    return path === undefined ? null : readFileSync(path)
  } catch {
    return null
  }
}

// `npm run verify-log FILE`
if (process.argv[1] === import.meta.filename) {
  process.exitCode = await verifyLog(process.argv.slice(2), (line) => void process.stdout.write(`${line}\n`))
}
