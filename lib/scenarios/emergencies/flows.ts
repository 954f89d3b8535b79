import { all, any } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import { payMethods } from '@/lib/facts/values'
import * as when from '../common/conditions'
import { defineFlow } from '../common/vocabulary'

/** Somebody is coming, or the person feels in danger: 110 before everything. */
export const dangerFlow = defineFlow({
  id: 'danger',
  when: any(is('danger', 'yes'), is('pickupComing', 'yes')),
  start: 'call110',
  steps: { call110: { kind: 'do', stage: 'calm', task: 'call-110', next: 'end' } },
})

/** Harm was threatened: ask at once whether the person feels in danger. */
export const harmFlow = defineFlow({
  id: 'harm',
  when: has('threats', 'harm'),
  start: 'danger',
  steps: { danger: { kind: 'ask', stage: 'calm', fact: 'danger', next: 'end' } },
})

const methodsFirst = [...Object.keys(payMethods), 'no']

/** Money moved: stop it, then the police. */
export const paidFlow = defineFlow({
  id: 'paid',
  when: when.moneyMoved,
  start: 'paid',
  steps: {
    paid: {
      kind: 'ask',
      stage: 'verify',
      fact: 'paid',
      options: methodsFirst,
      branches: [
        { when: is('paid', 'card'), to: 'stopCard' },
        { when: is('paid', 'prepaid-code'), to: 'stopCode' },
        { when: is('paid', 'carrier-billing'), to: 'stopCarrier' },
        { when: is('paid', 'code-payment', 'convenience-store', 'crypto'), to: 'tellOperator' },
        // Nobody can stop cash: the police are the next call.
        { when: is('paid', 'cash-by-post', 'cash-in-person'), to: 'callPolice' },
      ],
      next: 'callPayer',
    },
    callPayer: { kind: 'do', stage: 'verify', task: 'call-payer', next: 'callPolice' },
    stopCard: { kind: 'do', stage: 'verify', task: 'call-payer', next: 'callPolice' },
    stopCode: { kind: 'do', stage: 'verify', task: 'call-payer', next: 'callPolice' },
    stopCarrier: { kind: 'do', stage: 'verify', task: 'call-payer', next: 'callPolice' },
    tellOperator: { kind: 'do', stage: 'verify', task: 'call-payer', next: 'callPolice' },
    callPolice: {
      kind: 'do',
      stage: 'police',
      task: 'call-police',
      // Calling comes first: the law is outlined once the police know, however late that is.
      branches: [{ when: all(is('paid', 'bank-transfer'), is('consultedPolice', 'yes')), to: 'relief' }],
      next: 'end',
      seeds: ['S4-11'],
    },
    relief: { kind: 'tell', stage: 'police', topic: 'transfer-relief', next: 'end' },
  },
})

const somethingGiven = any(
  has('harms', 'told'),
  when.secretTold,
  when.identityTold,
  when.accountTold,
  when.controlGiven,
  when.cardHanded,
  is('linkOpened', 'yes'),
)

/** Something was told, opened, installed or handed over: close what it opens. */
export const toldFlow = defineFlow({
  id: 'told',
  when: somethingGiven,
  start: 'iTold',
  steps: {
    iTold: {
      kind: 'ask',
      stage: 'verify',
      fact: 'iTold',
      branches: [
        { when: when.controlGiven, to: 'leaveNet' },
        {
          when: any(when.secretTold, when.accountTold, when.cardHanded),
          to: 'callIssuer',
        },
        { when: when.identityTold, to: 'identity' },
      ],
      next: 'end',
    },
    leaveNet: { kind: 'tell', stage: 'calm', topic: 'leave-net', next: 'callIssuer' },
    callIssuer: {
      kind: 'do',
      stage: 'verify',
      task: 'call-issuer',
      branches: [{ when: when.identityTold, to: 'identity' }],
      next: 'callPolice',
    },
    identity: { kind: 'tell', stage: 'verify', topic: 'identity-told', next: 'callPolice' },
    callPolice: { kind: 'do', stage: 'police', task: 'call-police', next: 'end' },
  },
})

/** A paper with a court's name: never ignored before it is checked. */
export const courtPaperFlow = defineFlow({
  id: 'court-paper',
  when: any(is('courtPaper', 'special-delivery', 'letterbox', 'electronic'), when.courtPaperMayBeReal),
  start: 'courtPaper',
  steps: {
    courtPaper: {
      kind: 'ask',
      stage: 'verify',
      fact: 'courtPaper',
      branches: [{ when: is('courtPaper', 'letterbox', 'mentioned', 'none'), to: 'checkCourt' }],
      next: 'courtPaperKind',
    },
    courtPaperKind: { kind: 'ask', stage: 'verify', fact: 'courtPaperKind', next: 'courtPaperOn' },
    courtPaperOn: { kind: 'ask', stage: 'verify', fact: 'courtPaperOn', next: 'about' },
    about: { kind: 'tell', stage: 'verify', topic: 'court-paper', next: 'checkCourt' },
    checkCourt: { kind: 'do', stage: 'verify', task: 'check-court', next: 'end' },
  },
})
