import { addressRules } from './address-rules'
import { askRules } from './ask-rules'
import { claimRules } from './claim-rules'
import { lureRules } from './lure-rules'
import type { Relief, Rule } from './rule'
import { storyRules } from './story-rules'
import { weakRules } from './weak-rules'

/** Every rule, in the order in which signals at one place are told. */
export const rules: readonly Rule[] = [
  ...addressRules,
  ...askRules,
  ...claimRules,
  ...lureRules,
  ...storyRules,
  ...weakRules,
]

/** Marks of genuine notices. Each may be forged: together they lower a verdict and never make a message genuine. */
export const reliefs: readonly Relief[] = [
  { id: 'names-the-addressee', weight: 12, all: [['named']] },
  { id: 'has-particulars', weight: 15, all: [['particulars']] },
  { id: 'amount-and-day', weight: 12, all: [['amount'], ['moment']] },
  { id: 'reports-what-is-done', weight: 25, all: [['done']] },
  { id: 'has-a-way-out', weight: 20, all: [['ifUnknown']] },
  { id: 'offers-relief', weight: 25, all: [['relief']] },
  { id: 'may-have-crossed', weight: 25, all: [['crossed']] },
  { id: 'says-what-is-never-asked', weight: 25, all: [['never']] },
  { id: 'warns-of-fraud', weight: 35, all: [['warning']] },
  { id: 'code-not-to-be-told', weight: 45, all: [['codeNotice']] },
  { id: 'own-app-or-bookmark', weight: 20, all: [['ownWay']] },
  { id: 'window-or-slip', weight: 15, all: [['window']] },
  { id: 'apology', weight: 30, all: [['apology']] },
  { id: 'asks-nothing', weight: 15, all: [['nothingAsked']] },
  { id: 'appointment', weight: 25, all: [['appointment']] },
  { id: 'form-of-a-court', weight: 35, all: [['caseNumber'], ['clerk']] },
  { id: 'debit-is-planned', weight: 25, all: [['plannedDebit']] },
  { id: 'borrowed-thing', weight: 20, all: [['borrowed']] },
  { id: 'leaves-time', weight: 40, all: [['unhurried']] },
  { id: 'from-a-school', weight: 25, all: [['school']] },
  { id: 'counter-of-an-office', weight: 20, all: [['counter']] },
  { id: 'tells-of-a-leak', weight: 25, all: [['leaked'], ['apology']] },
  { id: 'own-host', weight: 35, all: [['ownUrl']] },
]
