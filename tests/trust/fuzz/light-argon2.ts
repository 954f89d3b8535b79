// In the place of @node-rs/argon2 while handlers are fuzzed: the same function, with so little memory that a password
// takes no time. How much it costs is measured elsewhere; here it is called ten thousand times.
import * as argon2 from '@node-rs/argon2'

const light = { memoryCost: 8, timeCost: 1, parallelism: 1 }

/** What is kept of a password. */
export const hash = (password: string): Promise<string> => argon2.hash(password, light)

/** Whether a password is that of a hash. A hash that was not made here is that of nothing. */
export const verify = (hashed: string, password: string): Promise<boolean> =>
  argon2.verify(hashed.replace(/m=\d+,t=\d+/, 'm=8,t=1'), password)
