import { describe, expect, test } from 'vitest'
import { databaseFolder, engineOf, readSettings, readStorePlace, SetupError } from '@/lib/store/settings'

const root = '/srv/house'

describe('settings', () => {
  test('nothing set', () => {
    expect(readSettings({}, root)).toEqual({
      port: 3000,
      host: undefined,
      masterKey: undefined,
      previousMasterKey: undefined,
      trustedProxy: [],
      limitsFactor: 1,
      demo: false,
      dataDir: '/srv/house/prisma/data',
      databasePath: '/srv/house/prisma/data/ochitsuite.db',
      databaseUrl: 'file:/srv/house/prisma/data/ochitsuite.db',
    })
  })

  test('an empty value is no value', () => {
    const empty = { PORT: '', HOST: ' ', DATABASE_URL: '', DATA_DIR: '', MASTER_KEY: '', TRUSTED_PROXY: '' }
    expect(readSettings(empty, root)).toEqual(readSettings({}, root))
  })

  test.for([
    [{ DATA_DIR: 'here' }, '/srv/house/here/ochitsuite.db'],
    [{ DATA_DIR: '/var/lib/o' }, '/var/lib/o/ochitsuite.db'],
    [{ DATABASE_URL: 'file:./own.db' }, '/srv/house/own.db'],
    [{ DATABASE_URL: 'file:///var/own.db', DATA_DIR: '/elsewhere' }, '/var/own.db'],
  ] as const)('%o puts the database at %s', ([env, path]) => {
    expect(readStorePlace(env, root)).toMatchObject({ databasePath: path, databaseUrl: `file:${path}` })
  })

  test.for([
    'postgresql://user:secret@db:5432/x?sslmode=verify-full',
    'postgres://user@db/x',
    'postgresql://user@[::1]/x',
  ])('%s is a server, whose address stays as it is', (url) => {
    const place = readStorePlace({ DATABASE_URL: url }, root)
    expect(place).toEqual({ dataDir: '/srv/house/prisma/data', databasePath: null, databaseUrl: url })
    expect(databaseFolder(place)).toBe(place.dataDir)
    expect(engineOf(url)).toBe('postgresql')
  })

  test('proxies are addresses and ranges', () => {
    const { trustedProxy } = readSettings({ TRUSTED_PROXY: '10.0.0.0/8, 192.0.2.7\n::1 fd00::/8' }, root)
    expect(trustedProxy).toEqual([
      { address: '10.0.0.0', prefix: 8, family: 'ipv4' },
      { address: '192.0.2.7', prefix: 32, family: 'ipv4' },
      { address: '::1', prefix: 128, family: 'ipv6' },
      { address: 'fd00::', prefix: 8, family: 'ipv6' },
    ])
  })
})

test.for([
  ['PORT', 'http-secret'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '3e3'],
  ['LIMITS_FACTOR', '0'],
  ['LIMITS_FACTOR', '1001'],
  ['LIMITS_FACTOR', '-1'],
  ['LIMITS_FACTOR', 'secret'],
  ['HOST', 'secret/host'],
  ['DATABASE_URL', 'postgresql://user:secret@db'],
  ['DATABASE_URL', 'postgresql://user:secret@db/'],
  ['DATABASE_URL', 'postgresql://user:secret@db/x?schema=secret'],
  ['DATABASE_URL', 'postgresql://user:secret@db:port/x'],
  ['DATABASE_URL', 'mysql://user:secret@db/x'],
  ['DATABASE_URL', 'file:'],
  ['DATABASE_URL', 'file::memory:'],
  ['DATABASE_URL', 'file:x.db?secret=1'],
  ['TRUSTED_PROXY', 'secret.example'],
  ['TRUSTED_PROXY', '10.0.0.0/33'],
  ['TRUSTED_PROXY', '10.0.0.0/'],
  ['TRUSTED_PROXY', '10.0.0.0/8/8'],
] as const)('%s=%s is refused by name, without its value', ([name, value]) => {
  const read = () => readSettings({ [name]: value }, root)
  expect(read).toThrow(SetupError)
  expect(read).toThrow(new RegExp(`^${name} must `))
  expect(read).not.toThrow(/secret/)
})

test('a wrong PORT does not keep Prisma from finding the store', () => {
  expect(() => readStorePlace({ PORT: 'no' }, root)).not.toThrow()
})
