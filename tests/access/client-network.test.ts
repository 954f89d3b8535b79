import { expect, test } from 'vitest'
import { networkOf, networkOfAddress } from '@/lib/access/client-network'

test.for([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
] as const)('%s is of %s', ([address, network]) => expect(networkOfAddress(address)).toBe(network))

test('is read from the header of our server alone', () => {
  const headers = { 'x-forwarded-for': '198.51.100.1', 'x-client-address': '203.0.113.7' }
  expect(networkOf(new Request('http://localhost', { headers }))).toBe('203.0.113.7')
  expect(networkOf(new Request('http://localhost'))).toBe('unknown')
})
