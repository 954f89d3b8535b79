/** What a process asked of its disk, in the order in which it was done; `said` is a line of its standard output. */
export type DiskCall =
  | { readonly kind: 'write'; readonly path: string; readonly at: number | null; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly size: number }
  | { readonly kind: 'sync' | 'made' | 'folder' | 'removed'; readonly path: string }
  | { readonly kind: 'renamed' | 'linked'; readonly path: string; readonly to: string }
  | { readonly kind: 'said'; readonly line: string }

/** What strace has to tell. */
const traced =
  'openat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,ftruncate,fallocate,copy_file_range,' +
  'rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,mkdir,mkdirat,sync_file_range,msync'

/** How strace has to tell it: whole, with the paths of open files, everything in hexadecimal digits. */
export const traceOptions = ['-qq', '-y', '-xx', '-s', '131072', '-e', `trace=${traced}`]

/** Reads a trace of that kind; calls outside `folder` are left out. Throws at what it does not know there. */
export const readTrace = (text: string, folder: string): DiskCall[] =>
  joined(text.split('\n')).flatMap((line) => {
    const read = /^\d+ +(\w+)\((.*)\) += (\d+)/.exec(line)
    if (!read) return []
    const [, name = '', given = '', result = ''] = read
    const known = calls[name]
    if (!known) throw new Error(`the trace has a call that is not known: ${name}`)
    return known(argumentsOf(given), Number(result)).filter((call) => isWithin(call, folder))
  })

// A call during which another thread did something is told in two pieces, and counts from its end.
const joined = (lines: readonly string[]): string[] => {
  const open = new Map<string, string>()
  return lines.flatMap((line) => {
    const thread = line.slice(0, line.indexOf(' '))
    if (line.endsWith(' <unfinished ...>')) {
      open.set(thread, line.slice(0, -' <unfinished ...>'.length))
      return []
    }
    const rest = /^\d+ +<\.\.\. \w+ resumed>(.*)$/.exec(line)?.[1]
    return rest === undefined ? [line] : [`${open.get(thread) ?? ''}${rest}`]
  })
}

type Arguments = {
  readonly descriptor: number
  readonly path: string
  readonly strings: readonly Buffer[]
  readonly rest: string
}

const argumentsOf = (given: string): Arguments => {
  if (/"\.\.\./.test(given)) throw new Error('the trace is cut short')
  const [, descriptor = '-1', path = ''] = /^(\d+)<([^>]*)>/.exec(given) ?? []
  const strings = [...given.matchAll(/"([^"]*)"/g)].map(([, hex = '']) => decoded(hex))
  return { descriptor: Number(descriptor), path: decoded(path).toString(), strings, rest: lastsOf(given) }
}

const lastsOf = (given: string) => given.slice(given.lastIndexOf('"') + 1)

const decoded = (hex: string) => Buffer.from(hex.replaceAll('\\x', ''), 'hex')

type Read = (given: Arguments, result: number) => DiskCall[]

const numbersOf = ({ rest }: Arguments) => (rest.match(/\d+/g) ?? []).map(Number)

const written: Read = (given, result) => {
  const [bytes = Buffer.alloc(0)] = given.strings
  if (given.descriptor === 1) return bytes.toString().trim().split('\n').map(said)
  return [{ kind: 'write', path: given.path, at: null, bytes: bytes.subarray(0, result) }]
}

const said = (line: string): DiskCall => ({ kind: 'said', line })

const named =
  (kind: 'renamed' | 'linked'): Read =>
  ({ strings: [from = '', to = ''] }) => [{ kind, path: String(from), to: String(to) }]

const of =
  (kind: 'sync' | 'folder' | 'removed'): Read =>
  ({ path, strings: [name] }) => [{ kind, path: name ? String(name) : path }]

const refused: Read = ({ path }) => [{ kind: 'said', line: `unknown ${path}` }]

const calls: Readonly<Record<string, Read>> = {
  openat: ({ strings: [name], rest }) => [
    ...(rest.includes('O_CREAT') ? [{ kind: 'made' as const, path: String(name) }] : []),
    ...(rest.includes('O_TRUNC') ? [{ kind: 'cut' as const, path: String(name), size: 0 }] : []),
  ],
  write: written,
  pwrite64: (given, result) => [
    {
      kind: 'write',
      path: given.path,
      at: numbersOf(given).at(-1) ?? 0,
      bytes: (given.strings[0] ?? Buffer.alloc(0)).subarray(0, result),
    },
  ],
  ftruncate: ({ path, rest }) => [{ kind: 'cut', path, size: Number(/, (\d+)$/.exec(rest)?.[1]) }],
  fsync: of('sync'),
  fdatasync: of('sync'),
  mkdir: of('folder'),
  mkdirat: of('folder'),
  unlink: of('removed'),
  unlinkat: of('removed'),
  rmdir: of('removed'),
  rename: named('renamed'),
  renameat: named('renamed'),
  renameat2: named('renamed'),
  link: named('linked'),
  linkat: named('linked'),
  // In the folder nobody uses these; other things in the process may.
  ...Object.fromEntries(
    ['writev', 'pwritev', 'pwritev2', 'fallocate', 'copy_file_range', 'sync_file_range', 'msync'].map(
      (name) => [name, refused],
    ),
  ),
}

// The -shm file is memory that processes share: SQLite makes it anew from the log.
const isWithin = (call: DiskCall, folder: string) => {
  if (call.kind !== 'said') return call.path.startsWith(folder) && !call.path.endsWith('-shm')
  const unknown = /^unknown (.*)$/.exec(call.line)?.[1]
  if (unknown?.startsWith(folder) && !unknown.endsWith('-shm')) {
    throw new Error('the trace has a way of writing that is not known')
  }
  return unknown === undefined
}
