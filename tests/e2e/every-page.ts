/** Pages that anybody may open. */
export const openPages = [
  '/',
  '/call',
  '/start/came',
  '/start/harm',
  '/start/court',
  '/start/family',
  '/contacts',
  '/help/found-data',
  '/help/support-desk',
  '/resume',
  '/hidden',
  '/now',
  '/flow',
  '/erased',
  '/left',
  '/nope',
] as const

/** Pages of a case that has told the seed story. */
export const ownPages = [
  '/case/unknown-bill/settle',
  '/case/unknown-bill/traderName',
  '/case/unknown-bill/theyKnow',
  '/case/unknown-bill/prefecture',
  '/case/unknown-bill/call188',
  '/case/unknown-bill/refusal',
  '/case/log/add',
  '/case/advice',
  '/case/log',
  '/case/summary',
  '/case/summary/fill',
  '/case/script',
  '/case/erase',
  '/case/keep',
  '/case/keys',
  '/case/leave',
] as const
