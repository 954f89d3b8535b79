import { expect, test } from 'vitest'
import { canonical, setClientAddress, trustedList } from '@/lib/server/address'
import { readSettings } from '@/lib/store/settings'
import { at, served } from './served'

const { trustedProxy } = readSettings({ TRUSTED_PROXY: '10.0.0.0/8, ::1, 2001:db8:1::/48' }, '/')
const trusted = trustedList(trustedProxy)

const seen = (peer: string | undefined, headers: Record<string, string>) => {
  const copy = { ...headers }
  setClientAddress(copy, peer, trusted)
  return copy
}

const liar = {
  host: 'house.example',
  'x-forwarded-for': '203.0.113.9',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
  'x-forwarded-port': '1',
  'x-forwarded-anything': '1',
  forwarded: 'for=203.0.113.9',
  'x-real-ip': '203.0.113.9',
  'x-client-address': '203.0.113.9',
}

test('from a stranger nothing is believed', () => {
  expect(seen('198.51.100.4', liar)).toEqual({ host: 'house.example', 'x-client-address': '198.51.100.4' })
})

test('from a trusted proxy the address it saw, and how it was reached, are believed', () => {
  expect(seen('10.0.0.1', liar)).toEqual({
    host: 'house.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-client-address': '203.0.113.9',
  })
})

test.for([
  // peer, X-Forwarded-For, client address
  ['198.51.100.4', undefined, '198.51.100.4'],
  ['::ffff:198.51.100.4', undefined, '198.51.100.4'],
  ['2001:DB8::1', undefined, '2001:db8::1'],
  ['fe80::1%eth0', undefined, 'fe80::1'],
  [undefined, '203.0.113.9', 'unknown'],
  ['10.0.0.1', undefined, '10.0.0.1'],
  ['10.0.0.1', '', '10.0.0.1'],
  ['10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['::ffff:a00:1', '203.0.113.9', '203.0.113.9'],
  ['::1', '203.0.113.9', '203.0.113.9'],
  // The client wrote the left part itself.
  ['10.0.0.1', '1.1.1.1, 203.0.113.9', '203.0.113.9'],
  ['10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2', '203.0.113.9'],
  ['10.0.0.1', '1.1.1.1,::ffff:203.0.113.9,2001:db8:1::5', '203.0.113.9'],
  ['10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['10.0.0.1', '203.0.113.9:5123', '203.0.113.9'],
  ['10.0.0.1', '[2001:db8:9::1]:443', '2001:db8:9::1'],
  ['10.0.0.1', '1.1.1.1, unknown', '10.0.0.1'],
  ['10.0.0.1', '1.1.1.1, <script>, 10.0.0.2', '10.0.0.2'],
  ['11.0.0.1', '203.0.113.9', '11.0.0.1'],
] as const)('peer %s forwarding for %s is %s', ([peer, forwardedFor, address]) => {
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor }
  expect(seen(peer, headers)).toEqual({ 'x-client-address': address })
})

test.for(['', 'localhost', '1.2.3', '1.2.3.4.5', '::g', '1.2.3.4/8'])('%s is no address', (text) => {
  expect(canonical(text)).toBeNull()
})

test('the app sees what the server says, not what the client says', async () => {
  const serving = await served(async ({ headers }, response) => void response.end(JSON.stringify(headers)))
  const { host: _, ...headers } = liar
  const got = await (await fetch(at(serving), { headers })).json()
  expect(got).toMatchObject({ 'x-client-address': '127.0.0.1' })
  expect(Object.keys(got).filter((name) => /forward|real-ip/.test(name))).toEqual([])
  await serving.stop()
})
