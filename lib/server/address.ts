import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIP, SocketAddress } from 'node:net'
import type { ProxyRange } from '@/lib/store/settings'

// Carries the address of the client to the pages. Only this server can set it.
const clientAddressHeader = 'x-client-address'

// Said by a trusted proxy about how the person reached it; the pages need both for absolute addresses.
const keptFromProxy = ['x-forwarded-proto', 'x-forwarded-host']

const isClaim = (name: string) =>
  name.startsWith('x-forwarded-') || ['forwarded', 'x-real-ip', clientAddressHeader].includes(name)

/** The list that `TRUSTED_PROXY` names. */
export const trustedList = (ranges: readonly ProxyRange[]): BlockList => {
  const list = new BlockList()
  for (const { address, prefix, family } of ranges) list.addSubnet(address, prefix, family)
  return list
}

/**
 * Takes every claim about who is asking out of `headers` and sets `x-client-address`: the peer of the socket, or
 * behind a trusted proxy the right-most address of X-Forwarded-For that is not itself trusted. 'unknown' when the
 * socket has no address any more. Changes `headers` in place.
 */
export const setClientAddress = (
  headers: IncomingHttpHeaders,
  peer: string | undefined,
  trusted: BlockList,
): void => {
  const socketAddress = canonical(peer ?? '')
  const behindProxy = socketAddress !== null && isTrusted(trusted, socketAddress)
  const forwardedFor = headers['x-forwarded-for'] ?? ''
  for (const name of Object.keys(headers).filter(isClaim)) {
    if (!behindProxy || !keptFromProxy.includes(name)) delete headers[name]
  }
  headers[clientAddressHeader] =
    (behindProxy ? beyondProxies(socketAddress, String(forwardedFor), trusted) : socketAddress) ?? 'unknown'
}

/** One spelling for each address, IPv6-mapped IPv4 as IPv4, without port and zone; null when it is no address. */
export const canonical = (text: string): string | null => {
  const bare = withoutPort(text.trim())
  const version = isIP(bare)
  if (version === 0) return null
  const { address } = new SocketAddress({ address: bare, family: version === 6 ? 'ipv6' : 'ipv4' })
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice('::ffff:'.length) : address
}

// From the right, because only what our own proxies added can be believed. An unreadable entry ends the walk.
const beyondProxies = (peer: string, forwardedFor: string, trusted: BlockList) => {
  let nearest = peer
  for (const entry of forwardedFor.split(',').reverse()) {
    const address = canonical(entry)
    if (address === null) return nearest
    nearest = address
    if (!isTrusted(trusted, address)) return nearest
  }
  return nearest
}

const isTrusted = (trusted: BlockList, address: string) =>
  trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

const withoutPort = (text: string) =>
  /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
