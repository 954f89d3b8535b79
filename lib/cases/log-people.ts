import type { Reader } from '@/lib/facts/entry'
import { type LoggedEvent, type Speaker, speakers } from '@/lib/log/events'

/** Whom a task is about. Tasks of other desks count as そのほか. */
const deskOfTask: Readonly<Record<string, Speaker>> = {
  'call-188': 'centre',
  'call-110': 'police',
  'call-police': 'police',
  'call-payer': 'bank',
  'call-issuer': 'bank',
  'tell-shop': 'them',
}

const personOfReader: Readonly<Record<Reader, Speaker>> = {
  centre: 'centre',
  police: 'police',
  shop: 'them',
  family: 'family',
  volunteer: 'other',
}

/** Whom an entry is about: who spoke or acted, and to whom. For the filter of the log. */
export const peopleOf = (event: LoggedEvent): readonly Speaker[] => {
  switch (event.kind) {
    case 'said':
    case 'note': {
      const { speaker, to } = event.body
      return [speaker ?? 'me', ...(to ? [to] : [])]
    }
    case 'asked':
      return ['me', event.body.whom]
    case 'told':
      return event.body.direction === 'they-said' ? ['them'] : ['me', 'them']
    case 'did':
      return ['me', deskOfTask[event.body.task] ?? 'other']
    case 'shared':
      return ['me', personOfReader[event.body.reader]]
    case 'desk':
      return ['other']
    case 'replied':
      return ['me', 'other']
    default:
      return ['me']
  }
}

/** The person a URL names, or `null` for everybody. */
export const speakerOf = (who: string | string[] | undefined): Speaker | null =>
  speakers.find((speaker) => speaker === who) ?? null
