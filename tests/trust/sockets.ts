import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A socket of a process as Linux lists it; ports only, and whether it is connected to somebody. */
export type Socket = { readonly kind: string; readonly local: number; readonly remote: number }

/** Whether this system lists the sockets of a process where we look for them. */
export const canListSockets = (): boolean => process.platform === 'linux'

/** The process that listens on a TCP port; `null` when none of ours does. */
export const listenerOn = (port: number): number | null => {
  const inodes = rowsOf('self', 'tcp')
    .concat(rowsOf('self', 'tcp6'))
    .filter(({ local, state }) => local === port && state === listening)
    .map(({ inode }) => inode)
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const pid = pids.find((one) => inodesOf(one).some((inode) => inodes.includes(inode)))
  return pid === undefined ? null : Number(pid)
}

/** The connections that a process has opened to others: not those that it accepted on `port`. */
export const outgoingOf = (pid: number, port: number): Socket[] => {
  const inodes = new Set(inodesOf(String(pid)))
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) =>
    rowsOf(String(pid), kind)
      .filter(({ inode, local, remote }) => inodes.has(inode) && remote !== 0 && local !== port)
      .map(({ local, remote }) => ({ kind, local, remote })),
  )
}

const listening = '0A'

const inodesOf = (pid: string): string[] => {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(linkAt(`/proc/${pid}/fd/${fd}`))?.[1]
      return inode === undefined ? [] : [inode]
    })
  } catch {
    // Somebody else's process, or one that has just ended.
    return []
  }
}

// A descriptor may be closed between the listing and the look.
const linkAt = (path: string) => {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

const rowsOf = (pid: string, kind: string) =>
  readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [, local = '', remote = '', state = '', , , , , , inode = ''] = line.trim().split(/\s+/)
      return { local: portOf(local), remote: portOf(remote), state, inode }
    })

const portOf = (address: string) => Number.parseInt(address.split(':')[1] ?? '0', 16)
