import { rewrapAccounts } from '@/lib/accounts/rewrap'
import { openStore } from '@/lib/store/client'
import { emptyLogOf } from '@/lib/store/erase'
import { dropKeyFiles, masterKeys, renewKeyFile } from '@/lib/store/master-key'
import { putInUse, rewrapAll } from '@/lib/store/rewrap'
import { type Settings, SetupError, settings } from '@/lib/store/settings'
import { runCommand } from './command'

/**
 * Puts a new master key in the place of the one in use and wraps the key of every case anew, beside a running
 * server. Cut short, the next run goes on. The old key is deleted last, when nothing is wrapped under it.
 * Throws SetupError for what the operator has to put right; the old keys stay then.
 */
export const rotateKey = async (place: Settings, log: (line: string) => void): Promise<void> => {
  const inFile = place.masterKey === undefined
  if (inFile) renewKeyFile(place.dataDir)
  const keys = masterKeys(place)
  const [current, ...old] = keys
  if (!current || old.length === 0) throw new SetupError(howWithSettings)
  const client = await openStore(place.databaseUrl)
  try {
    await putInUse(client, current)
    const left = await rewrapAll(client, keys)
    if (left > 0) throw new SetupError(`${left} cases are under no key that is here: the old keys stay`)
    const shut = await rewrapAccounts(client, keys)
    if (shut > 0)
      throw new SetupError(
        `${shut} accounts of the desk are under no key that is here, or were used just now: run this again`,
      )
    if (!(await emptyLogOf(client))) log('Key: somebody reads the store; its log is emptied later')
  } finally {
    await client.$disconnect()
  }
  if (inFile) dropKeyFiles(place.dataDir, old)
  log(
    inFile
      ? 'Key: rotated; keep a copy of DATA_DIR/master.key'
      : 'Key: rotated; take MASTER_KEY_PREVIOUS away',
  )
}

const howWithSettings =
  'MASTER_KEY is set: give every server the new key as MASTER_KEY and the old one as MASTER_KEY_PREVIOUS, then run this again'

// `npm run rotate-key`
if (process.argv[1] === import.meta.filename) await runCommand(() => rotateKey(settings(), console.log))
