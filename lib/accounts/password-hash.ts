import { hash, verify } from '@node-rs/argon2'
import { hashCost, hashing } from '@/lib/access/hashing'
import { inTurn } from '@/lib/access/turns'

/** Too many passwords are being computed right now. */
export class TooBusy extends Error {
  override name = 'TooBusy'
}

/** What is kept of a password. Throws TooBusy when too much is being computed. */
export const hashOfPassword = async (password: string): Promise<string> =>
  done(await inTurn(hashing, () => hash(password.normalize('NFKC'), hashCost)))

/** Whether a password is that of the hash. Throws TooBusy when too much is being computed. */
export const isPassword = async ({ hash, password }: { hash: string; password: string }): Promise<boolean> =>
  done(await inTurn(hashing, () => verify(hash, password.normalize('NFKC'))))

const done = <T>(result: T | null): T => {
  if (result === null) throw new TooBusy('too many passwords at once')
  return result
}
