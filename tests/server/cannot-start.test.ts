import { expect, test } from 'vitest'
import { cannotStart } from '@/lib/server/cannot-start'
import { SetupError } from '@/lib/store/settings'
import { refusedWords } from '@/prisma/refused'

const adapterError = (cause: object) => Object.assign(new Error(), { name: 'DriverAdapterError', cause })
const coded = (code: string) => Object.assign(new Error('at 10.0.0.1'), { code })

test.for([
  ['away', adapterError({ kind: 'DatabaseNotReachable', host: '10.0.0.1' }), 1, ' (DatabaseNotReachable)'],
  ['starting itself', adapterError({ kind: 'postgres', originalCode: '57P03' }), 1, ' (57P03)'],
  ['too slow', new Error('timeout exceeded when trying to connect'), 1, ''],
  ['out of reach', coded('EHOSTUNREACH'), 1, ' (EHOSTUNREACH)'],
  ['a full disk', coded('ENOSPC'), 0, ' (ENOSPC)'],
] as const)('%s: it tries again', ([, error, troubles, name]) => {
  const words = `The store cannot be opened just now${name}. Trying again`
  expect(cannotStart(error, troubles)).toEqual({ words, code: 75 })
})

test('what the operator has to put right ends it, and a fault of ours shows where it is', () => {
  expect(cannotStart(new SetupError('Wrong'), 1)).toEqual({ words: 'Wrong', code: 1 })
  const { words, code } = cannotStart(new Error('ours'), 0)
  expect([code, words]).toEqual([1, expect.stringMatching(/^Error: ours\n +at .*cannot-start/)])
})

test.for([
  ['a wrong password', adapterError({ kind: 'AuthenticationFailed', user: 'u' }), /user and password/],
  ['none', new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'), /password/],
  ['nobody', adapterError({ kind: 'DatabaseAccessDenied', db: 'd' }), /pg_hba\.conf/],
  ['no database', adapterError({ kind: 'DatabaseDoesNotExist', db: 'd' }), /has no database/],
  ['TLS', adapterError({ kind: 'TlsConnectionError', reason: 'r' }), /sslmode/],
] as const)('%s is no matter of waiting', ([, error, words]) => {
  expect(refusedWords(error)).toMatch(words)
})

test.for([
  adapterError({ kind: 'DatabaseNotReachable' }),
  adapterError({ kind: 'TooManyConnections' }),
  new Error('Connection terminated unexpectedly'),
])('%o may pass', (error) => {
  expect(refusedWords(error)).toBeNull()
})
