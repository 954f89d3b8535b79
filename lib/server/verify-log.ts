import { readFileSync } from 'node:fs'
import { verifyFile } from '@/lib/cases/verify-file'

/**
 * Checks a record that was taken along, without app and store, and says what it found, a line each. Returns the exit
 * code: 0 when it is whole, 1 when it is not or cannot be read.
 */
export const verifyLog = async (path: string | undefined, say: (line: string) => void): Promise<0 | 1> => {
  const bytes = bytesAt(path)
  if (bytes === null) {
    say('Usage: npm run verify-log FILE (record.html, record.zip, or its JSON)')
    return 1
  }
  const { isWhole, lines } = await verifyFile(bytes)
  for (const line of lines) say(line)
  return isWhole ? 0 : 1
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
  process.exitCode = await verifyLog(process.argv[2], (line) => void process.stdout.write(`${line}\n`))
}
