import type { Claim } from './claim'
import { claimantClaims } from './invariants/claimant'
import { lossClaims } from './invariants/loss'
import { saidClaims } from './invariants/said'

/** Every claim about rules that is proved by going through the atoms of its rules. */
export const ruleClaims: readonly Claim[] = [...claimantClaims, ...lossClaims, ...saidClaims]
