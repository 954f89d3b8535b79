/** The header that lib/server/address.ts sets. */
const addressHeader = 'x-client-address'

/** Where a request comes from, as far as tries are counted: an IPv4 address, or the /64 of an IPv6 address. */
export const networkOf = (request: Request): string =>
  networkOfAddress(request.headers.get(addressHeader) ?? 'unknown')

/** One household has a whole IPv6 /64, so an address of it says nothing. Takes the spelling of node:net. */
export const networkOfAddress = (address: string): string => {
  if (!address.includes(':')) return address
  const [before = '', after] = address.split('::')
  const [head, tail] = [groupsOf(before), groupsOf(after ?? '')]
  const zeros = after === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0')
  return `${[...head, ...zeros, ...tail].slice(0, 4).join(':')}::/64`
}

const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'))
