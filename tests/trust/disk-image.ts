import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { DiskCall } from './disk-trace'

/** A disk as a power cut may find it: what was synced is there, of what came after it any part. */
type Disk = {
  /** Takes the next call. */
  readonly take: (call: DiskCall) => void
  /** Writes what a power cut now may leave of `folder` into another one; how much of it was lost. */
  readonly leave: (folder: string, into: string, chance: () => number) => number
}

/** What a disk writes wholly or not at all. */
const sectorBytes = 512

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number }
type File = { kept: Buffer; length: number; pending: Change[] }
type Names = Map<string, File | 'folder'>
type Renaming = { readonly folder: string; readonly put: (names: Names) => void }

/** An empty disk. Stricter than most file systems: a name lasts once its folder was synced, and not before. */
export const newDisk = (): Disk => {
  const [now, kept]: [Names, Names] = [new Map(), new Map()]
  let pending: Renaming[] = []
  const rename = (path: string, put: Renaming['put']) => {
    put(now)
    pending.push({ folder: dirname(path), put })
  }
  const put = (path: string, what: File | 'folder') => rename(path, (names) => void names.set(path, what))
  const change = (path: string, made: (file: File) => Change) => {
    const file = now.get(path)
    if (!file || file === 'folder') return
    const one = made(file)
    file.pending.push(one)
    file.length = 'size' in one ? one.size : Math.max(file.length, one.at + one.bytes.length)
  }
  const sync = (path: string) => {
    const file = now.get(path)
    if (file && file !== 'folder') {
      file.kept = file.pending.reduce(changed, file.kept)
      file.pending = []
      return
    }
    for (const { put } of pending.filter(({ folder }) => folder === path)) put(kept)
    pending = pending.filter(({ folder }) => folder !== path)
  }
  return {
    take: (call) => {
      switch (call.kind) {
        case 'said':
          return
        case 'write':
          return change(call.path, ({ length }) => ({ at: call.at ?? length, bytes: call.bytes }))
        case 'cut':
          return change(call.path, () => ({ size: call.size }))
        case 'sync':
          return sync(call.path)
        case 'folder':
          return put(call.path, 'folder')
        case 'made':
          if (!now.has(call.path)) put(call.path, { kept: Buffer.alloc(0), length: 0, pending: [] })
          return
        case 'removed':
          return rename(call.path, (names) => void names.delete(call.path))
        case 'linked':
        case 'renamed':
          return moved(now, call, rename)
        default:
          return call satisfies never
      }
    },
    leave: (folder, into, chance) => {
      const names: Names = new Map(kept)
      const lasting = someOf(chance, pending)
      for (const { put } of lasting) put(names)
      return pending.length - lasting.length + write(names, folder, into, chance)
    },
  }
}

type Moved = Extract<DiskCall, { kind: 'linked' | 'renamed' }>

const moved = (
  now: Names,
  { kind, path, to }: Moved,
  rename: (path: string, put: Renaming['put']) => void,
) => {
  const file = now.get(path)
  if (!file) return
  rename(to, (names) => {
    if (kind === 'renamed') names.delete(path)
    names.set(to, file)
  })
}

const write = (names: Names, folder: string, into: string, chance: () => number) => {
  let lost = 0
  // Shorter names first: a folder before what is in it.
  const isThere = (path: string) => path === folder || names.has(path)
  for (const [path, file] of [...names].sort(([one], [other]) => one.length - other.length)) {
    const place = join(into, relative(folder, path))
    if (file === 'folder') mkdirSync(place, { mode: 0o700, recursive: true })
    else if (isThere(dirname(path))) {
      const parts = torn(file, chance)
      const lasting = someOf(chance, parts)
      lost += parts.length - lasting.length
      writeFileSync(place, lasting.reduce(changed, Buffer.from(file.kept)), { mode: 0o600 })
    }
  }
  return lost
}

// Half of the time writes last wholly or not at all, else sector by sector. A write whose bytes are lost may yet have
// made its file longer.
const torn = ({ pending }: File, chance: () => number): Change[] => {
  if (chance() < 0.5) return pending
  return pending.flatMap((one) => {
    if ('size' in one) return [one]
    const longer: Change[] = chance() < 0.3 ? [{ at: one.at + one.bytes.length, bytes: Buffer.alloc(0) }] : []
    return [...longer, ...sectors(one.at, one.bytes)]
  })
}

const sectors = (at: number, bytes: Buffer): Change[] => {
  const parts: Change[] = []
  for (let from = at; from < at + bytes.length; ) {
    const until = Math.min(at + bytes.length, (Math.floor(from / sectorBytes) + 1) * sectorBytes)
    parts.push({ at: from, bytes: bytes.subarray(from - at, until - at) })
    from = until
  }
  return parts
}

/** Some of a list in its order: none, all, its beginning, or each by chance. */
const someOf = <T>(chance: () => number, list: readonly T[]): readonly T[] => {
  const way = chance()
  if (way < 0.2) return []
  if (way < 0.35) return list
  if (way < 0.6) return list.slice(0, Math.floor(chance() * (list.length + 1)))
  const share = chance()
  return list.filter(() => chance() < share)
}

const changed = (kept: Buffer, change: Change): Buffer => {
  const length = 'size' in change ? change.size : Math.max(kept.length, change.at + change.bytes.length)
  const file = length === kept.length ? kept : Buffer.concat([kept], length)
  if (!('size' in change)) change.bytes.copy(file, change.at)
  return file
}
