/** What the files of a room may import, besides each other. */
export type Room = {
  /** Rooms of lib. */
  readonly rooms: readonly string[]
  /** Packages and node's own modules, the latter without `node:`. */
  readonly packages: readonly string[]
  /** Where the code should go that wanted more: shown with every violation. */
  readonly because: string
}

const dates = ['date-fns', '@date-fns/tz']
const node = 'child_process crypto events fs http module net os path stream timers url util zlib'.split(' ')

/**
 * The import table of the house (design.md, Traffic). A pure room lists no next, react, prisma, fs or http.
 * A new room gets a row here before its first file.
 */
export const rooms: Readonly<Record<string, Room>> = {
  engine: { rooms: [], packages: [], because: 'the engine knows conditions and flows, and no words' },
  text: { rooms: [], packages: dates, because: 'everybody may import text, so it imports nobody' },
  facts: {
    rooms: ['engine', 'text'],
    packages: ['zod', 'date-fns'],
    because: 'the catalogue is read by rules, log and documents, and reads none of them',
  },
  contacts: {
    rooms: ['text'],
    packages: [...dates, '@holiday-jp/holiday_jp'],
    because: 'who to call is data; which desk fits is decided by the rules in lib/scenarios',
  },
  phone: { rooms: ['text', 'contacts'], packages: ['libphonenumber-js'], because: 'the classifier is pure' },
  message: { rooms: ['text', 'contacts', 'phone'], packages: [], because: 'the message checker is pure' },
  log: {
    rooms: ['engine', 'facts'],
    packages: ['zod', 'uuid', 'canonicalize', 'crypto'],
    because: 'the log folds events to facts; walking and judging are composed in lib/cases',
  },
  scenarios: {
    rooms: ['engine', 'facts', 'text', 'contacts'],
    packages: [],
    because: 'a rule reads facts, never events: fold what it needs into a fact',
  },
  desk: {
    rooms: ['engine', 'facts', 'text', 'log'],
    packages: ['zod'],
    because: 'the policy is one table; who asks and what is stored is put together in lib/cases',
  },
  documents: {
    rooms: ['engine', 'facts', 'text', 'log', 'contacts', 'scenarios'],
    packages: [...dates, 'zod'],
    because: 'a document is made from a case state and a time: load and save it in lib/cases',
  },
  paper: {
    rooms: ['documents'],
    packages: ['@myriaddreamin/typst-ts-node-compiler', 'module', 'path'],
    because: 'paper draws finished blocks; what a page says is decided in lib/documents',
  },
  evidence: {
    rooms: ['text'],
    packages: ['sharp', 'file-type', 'postal-mime'],
    because: 'evidence reads one file: who may add it is decided in lib/cases',
  },
  store: {
    rooms: ['log'],
    packages: ['zod', 'crypto', 'fs', 'net', 'path', 'rate-limiter-flexible'],
    because: 'store and engine meet only in lib/cases',
  },
  access: {
    rooms: ['log', 'store', 'text'],
    packages: ['crypto', 'zod', '@node-rs/argon2', 'server-only'],
    because: 'access says who is asking, and nothing about what they see',
  },
  accounts: {
    rooms: ['log', 'store', 'access', 'desk'],
    packages: ['better-auth', '@node-rs/argon2', 'crypto', 'zod'],
    because: 'accounts knows people of the desk and no case: what they may see is decided in lib/cases',
  },
  cases: {
    rooms: [
      'engine',
      'facts',
      'text',
      'contacts',
      'phone',
      'message',
      'log',
      'scenarios',
      'desk',
      'documents',
      'paper',
      'evidence',
      'store',
      'access',
      'accounts',
    ],
    packages: [
      ...dates,
      'ical-generator',
      '@zip.js/zip.js',
      'next',
      'react',
      'uqr',
      'uuid',
      'zod',
      'crypto',
      'server-only',
    ],
    because: 'lib/cases composes rooms of lib; pages and the server use it, not the reverse',
  },
  demo: {
    rooms: ['facts', 'text', 'log', 'desk', 'paper', 'store', 'access', 'accounts', 'cases', 'server'],
    packages: ['uuid', 'sharp', 'child_process', 'crypto', 'fs', 'os', 'path', 'readline'],
    because: 'the demo does what people do, by the composers of their forms: it writes nothing of its own',
  },
  server: {
    rooms: ['text', 'store', 'cases', 'access', 'accounts', 'desk'],
    packages: ['esbuild', 'next', 'pino', 'zod', ...node],
    because: 'the server starts and stops things; what a case is about goes through lib/cases',
  },
}
