/** Faults that are known, each until somebody mends it: the rule, the file, and how it will be mended. To be empty. */
export const crookedFiles: readonly (readonly [rule: string, path: string])[] = [
  // Until each control's rules lie beside it, and app/globals.css holds tokens and base alone.
  ['at most 300 lines', 'app/globals.css'],
  // Until each says in one line what it is.
  ['exports say what they promise', 'lib/cases/advice-view.ts'],
  ['exports say what they promise', 'lib/cases/answer.ts'],
  ['exports say what they promise', 'lib/cases/step-form.ts'],
  ['exports say what they promise', 'lib/cases/step-view.ts'],
  ['exports say what they promise', 'lib/contacts/hours.ts'],
  ['exports say what they promise', 'lib/contacts/prefecture-rows.ts'],
  ['exports say what they promise', 'lib/contacts/reachable.ts'],
  ['exports say what they promise', 'lib/engine/draw.ts'],
  ['exports say what they promise', 'lib/engine/flow.ts'],
  ['exports say what they promise', 'lib/facts/entry.ts'],
  ['exports say what they promise', 'lib/scenarios/common/gives.ts'],
  ['exports say what they promise', 'lib/scenarios/common/vocabulary.ts'],
  ['exports say what they promise', 'lib/scenarios/guidance.ts'],
]
