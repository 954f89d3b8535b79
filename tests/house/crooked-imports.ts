import type { Violation } from './cruise'

const beginRoute = 'app/(person)/start/[door]/answer/route.ts'
const hideRoute = 'app/(person)/hidden/hide/route.ts'

/** Imports that break a rule and are known, each until somebody mends it. To be empty. */
export const crookedImports: readonly Violation[] = [
  // Until lib/cases/begin opens the store and the keyring itself.
  { rule: 'app', from: beginRoute, to: 'lib/store/client.ts' },
  { rule: 'app', from: beginRoute, to: 'lib/store/keyring.ts' },
  // Until lib/cases has an action that hides the session of a token.
  { rule: 'app', from: hideRoute, to: 'lib/store/client.ts' },
  { rule: 'app', from: hideRoute, to: 'lib/store/sessions.ts' },
  // Until lib/cases has an action that erases a case.
  { rule: 'app', from: 'app/(person)/case/erase/confirm/route.ts', to: 'lib/store/erase.ts' },
  // Until the frame view of lib/cases brings the stages as finished words.
  { rule: 'components', from: 'components/flow/person-frame.tsx', to: 'lib/scenarios/common/vocabulary.ts' },
]
