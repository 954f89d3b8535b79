/** The ways in which a message comes, by their names in the public API. */
export const channels = [
  'call',
  'voicemail',
  'sms',
  'mail',
  'chat',
  'letter',
  'postcard',
  'visit',
  'popup',
  'app',
] as const

/** How a message came. */
export type Channel = (typeof channels)[number]
