import { canonical, sha256 } from '@/lib/log/canonical'

/** SHA-256 of an issued paper's blocks in their canonical form, as lower-case hex: it tells which version somebody has. */
export const paperHash = (blocks: readonly unknown[]): string => sha256(canonical(blocks))
