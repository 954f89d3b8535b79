import { z } from 'zod'
import { isFactName } from '@/lib/facts/catalogue'
import { readers } from '@/lib/facts/entry'
import { type Answer, schemaOf, wordsUpTo } from '@/lib/facts/parse'
import { dataItems } from '@/lib/facts/values'
import { desk, granted, replied, revoked } from './desk-events'
import { name, seen, text } from './event-fields'

/** Who wrote the event down. `helper` enters for somebody else; `system` is this app. */
export const actorRoles = ['self', 'helper', 'volunteer', 'lead', 'system'] as const
export type ActorRole = (typeof actorRoles)[number]

/** How exactly the time of an event is known. */
export const precisions = ['minute', 'about', 'day', 'unknown'] as const
export type Precision = (typeof precisions)[number]

/** What the event rests on (S3-15: a quote from memory is not a recording). */
export const bases = ['recording', 'note', 'memory', 'document'] as const
export type Basis = (typeof bases)[number]

/** Who spoke or was spoken to. */
export const speakers = ['me', 'them', 'centre', 'police', 'bank', 'family', 'other'] as const
export type Speaker = (typeof speakers)[number]

/** How a piece of personal data came into the conversation (the disclosure ledger's columns). */
export const directions = ['they-said', 'i-said', 'i-confirmed', 'unsure', 'not-out'] as const
export type Direction = (typeof directions)[number]

/** How a task with a desk turned out. `later` is an outcome too: nothing blocks. */
export const outcomes = ['reached', 'callback', 'no-answer', 'later'] as const
export type Outcome = (typeof outcomes)[number]

/** How a paper came to its reader. The mail services are those of the Japanese post. */
export const handOverWays = [
  'by-hand',
  'read-aloud',
  'as-file',
  'plain-mail',
  'tracked-mail',
  'registered-mail',
  'certified-mail',
  'other',
] as const
export type HandOverWay = (typeof handOverWays)[number]

/** Bytes that one file of evidence may have. */
export const evidenceBytes = 10 * 1024 * 1024

const dataItem = z.enum(Object.keys(dataItems) as [keyof typeof dataItems])

const answered = z
  .object({
    kind: z.literal('answered'),
    body: z.object({ fact: z.string(), value: z.unknown(), sawSeq: seen }),
  })
  .superRefine(({ body }, context) => {
    const isSound = isFactName(body.fact) && schemaOf(body.fact).safeParse(body.value).success
    if (!isSound) context.addIssue({ code: 'custom', message: 'no such fact or value' })
  })

/**
 * The columns of the log beside the words (product.md, feature 10). Optional, never defaulted: the body that
 * comes out of the store must be the very body that was hashed, for events from before these fields as well.
 */
const columnsOfWords = {
  understood: text.nullable(),
  against: text.nullable(),
  /** What proves it, in words. */
  proof: text.nullable().optional(),
  /** Whom it was said to (S0-05). */
  to: z.enum(speakers).nullable().optional(),
}

/** The tap on the in-call card that this was, by its id: what it says besides its words is in lib/facts/call-taps.ts. */
const byTap = { tap: z.string().max(40).optional() }

const said = z.object({
  kind: z.literal('said'),
  body: z.object({
    speaker: z.enum(speakers),
    name: name.nullable(),
    words: text,
    ...columnsOfWords,
    ...byTap,
  }),
})

const asked = z.object({
  kind: z.literal('asked'),
  body: z.object({ whom: z.enum(speakers), words: text, ...byTap }),
})

const told = z.object({
  kind: z.literal('told'),
  body: z.object({
    /** The question this answers; a later answer to it takes its place. `null`: added to the log. */
    answers: z.enum(['theyKnow', 'iTold']).nullable(),
    direction: z.enum(directions),
    items: z.array(dataItem).nullable(),
    ...byTap,
  }),
})

const did = z.object({
  kind: z.literal('did'),
  body: z.object({
    task: z.string().max(60),
    outcome: z.enum(outcomes),
    withWhom: name.nullable(),
    number: name.nullable(),
    /** When the desk rings back, in Japan time, as far as it was said (S0-20b). */
    callbackOn: z.iso.date().nullable(),
    callbackTime: z.iso.time({ precision: -1 }).nullable(),
  }),
})

/** A note may say who did it; one that does not is the person's own. */
const note = z.object({
  kind: z.literal('note'),
  body: z.object({
    words: text,
    ...byTap,
    ...z.object({ speaker: z.enum(speakers), name: name.nullable(), ...columnsOfWords }).partial().shape,
  }),
})

/** What the head of a mail says of where it came from. Everything in it can be forged but what one's own server wrote. */
const mailHead = z.object({
  /** The name that is shown, and the address behind it. */
  fromName: name.nullable(),
  fromAddress: name.nullable(),
  replyTo: name.nullable(),
  returnPath: name.nullable(),
  subject: wordsUpTo(1_000),
  /** Instant in UTC; `null` when it has none that can be read. */
  sentAt: z.iso.datetime({ precision: 3 }).nullable(),
  /** The way it took, the newest first, as the servers on it wrote. */
  hops: z
    .array(
      z.object({
        from: name.nullable(),
        by: name.nullable(),
        at: z.iso.datetime({ precision: 3 }).nullable(),
      }),
    )
    .max(30),
  attachments: z.array(z.object({ name, type: name })).max(30),
})

/** What the head of a mail says. */
export type MailHead = z.infer<typeof mailHead>

/** A file that proves something. Its bytes are apart, in sealed rows; here is what they are and what they hash to. */
const evidence = z.object({
  kind: z.literal('evidence'),
  body: z.object({
    file: z.uuid(),
    /** Of the bytes as they were sent. */
    sha256: z.hex().length(64),
    bytes: z.int().min(0).max(evidenceBytes),
    /** The media type that its content shows, never the one that was claimed. */
    type: z.string().max(100),
    /** As it was called on the device. */
    name,
    caption: text,
    /** The entry of the log that it proves. */
    proves: seen.nullable(),
    /** What there is to be looked at besides the file: a picture made from it, or its words. */
    shows: z.enum(['picture', 'words']).optional(),
    mail: mailHead.optional(),
  }),
})

/** The bytes of a file were taken away again; what was said of it stays. */
const removed = z.object({ kind: z.literal('removed'), body: z.object({ file: z.uuid() }) })

/** A letter as far as it is written: field → words. */
const wrote = z.object({
  kind: z.literal('wrote'),
  body: z.object({ document: z.string().max(60), fields: z.record(z.string().max(40), text) }),
})

/** A paper was handed over: to whom, and which version of it. */
const shared = z.object({
  kind: z.literal('shared'),
  body: z.object({
    document: z.string().max(60),
    /** The event that issued it, and SHA-256 of its blocks. */
    paper: seen,
    hash: z.hex().length(64),
    reader: z.enum(readers),
    whom: name.nullable(),
    way: z.enum(handOverWays),
    /** Number of the mail, for asking after it. */
    number: name.nullable(),
  }),
})

/** What happened, as far as it can be corrected by a later event. */
const account = z.discriminatedUnion('kind', [said, asked, told, did, note])

/** An entry of the log that tells what happened. */
export type Account = z.infer<typeof account>

const entries = z.union([
  answered,
  z.discriminatedUnion('kind', [
    said,
    asked,
    told,
    did,
    note,
    evidence,
    removed,
    wrote,
    shared,
    granted,
    revoked,
    replied,
    desk,
    z.object({ kind: z.literal('seen'), body: z.object({ topic: z.string().max(60) }) }),
    z.object({
      kind: z.literal('issued'),
      body: z.object({ document: z.string().max(60), blocks: z.array(z.unknown()) }),
    }),
    z.object({
      kind: z.literal('correction'),
      body: z.object({
        of: seen,
        words: text,
        sawSeq: seen,
        /** What takes the place of the event `of`; its time, channel and basis are this event's columns. */
        entry: account.optional(),
      }),
    }),
  ]),
])

/** What an event says: its kind and the body that is sealed in the store. */
export type Entry =
  | Exclude<z.infer<typeof entries>, { kind: 'answered' }>
  | { kind: 'answered'; body: { fact: string; value: Answer; sawSeq: number } }

/** The channel of an event is one of the ways a contact can come, or none. */
const columns = z.object({
  actorRole: z.enum(actorRoles),
  channel: z.string().max(20).nullable(),
  /** Instant in UTC, ISO 8601 with milliseconds as the store gives it back; `null` when not known. */
  occurredAt: z.iso.datetime({ precision: 3 }).nullable(),
  precision: z.enum(precisions),
  basis: z.enum(bases),
})

// Made once: making a schema costs far more than parsing with it.
const columnsWithId = columns.extend({ id: z.uuid() })

/** An event before it has a place in a log. The id is a UUID made by the form (version 7). */
export type NewEvent = Entry & z.infer<typeof columns> & { id: string }

/** An event in a log: `seq` counts from 1, `recordedAt` is the server's time in UTC (ISO, ms). */
export type LoggedEvent = NewEvent & { seq: number; recordedAt: string }

/** Parses an event at the door of the store. Throws a ZodError when it is not one. */
export const parseEvent = (input: unknown): NewEvent => {
  const entry = entries.parse(input) as Entry
  return { ...columnsWithId.parse(input), ...entry }
}
