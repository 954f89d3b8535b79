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

const opensCard = has('iTold', 'card-number', 'card-code')
const opensAccount = any(has('iTold', 'password', 'pin', 'bank-account'), when.controlGiven)

const toPassword = { when: has('iTold', 'password'), to: 'newPassword' } as const
const toMyNumber = { when: has('iTold', 'my-number'), to: 'myNumber' } as const
const toIdImage = { when: has('iTold', 'id-document'), to: 'idImage' } as const
const afterStopping = [toPassword, toMyNumber, toIdImage]
const stops = {
  kind: 'do',
  stage: 'verify',
  task: 'call-issuer',
  branches: afterStopping,
  next: 'callPolice',
} as const

/** Something was told, opened, installed or handed over: close what it opens, each thing where it is closed. */
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
        { when: when.cardHanded, to: 'stopHanded' },
        { when: all(opensAccount, opensCard), to: 'stopBoth' },
        { when: opensAccount, to: 'stopAccount' },
        { when: opensCard, to: 'stopCard' },
        { when: has('iTold', 'one-time-code'), to: 'stopCode' },
        toMyNumber,
        toIdImage,
        { when: is('linkOpened', 'yes'), to: 'linkOpened' },
      ],
      next: 'end',
    },
    leaveNet: {
      kind: 'tell',
      stage: 'calm',
      topic: 'leave-net',
      branches: [
        { when: when.cardHanded, to: 'stopHanded' },
        { when: opensCard, to: 'stopBoth' },
      ],
      next: 'stopAccount',
    },
    stopHanded: stops,
    stopBoth: stops,
    stopAccount: stops,
    stopCard: stops,
    stopCode: stops,
    newPassword: {
      kind: 'tell',
      stage: 'verify',
      topic: 'new-password',
      branches: [toMyNumber, toIdImage],
      next: 'callPolice',
    },
    myNumber: {
      kind: 'tell',
      stage: 'verify',
      topic: 'my-number-told',
      branches: [toIdImage],
      next: 'callPolice',
    },
    idImage: { kind: 'tell', stage: 'verify', topic: 'identity-told', next: 'callPolice' },
    callPolice: { kind: 'do', stage: 'police', task: 'call-police', next: 'end' },
    linkOpened: { kind: 'tell', stage: 'verify', topic: 'link-opened', next: 'end' },
  },
})

const toCourt = is('courtPaperKind', 'small-claims', 'lawsuit')

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
    courtPaperOn: {
      kind: 'ask',
      stage: 'verify',
      fact: 'courtPaperOn',
      branches: [
        { when: is('courtPaper', 'electronic'), to: 'electronic' },
        { when: toCourt, to: 'summons' },
      ],
      next: 'about',
    },
    electronic: {
      kind: 'tell',
      stage: 'verify',
      topic: 'court-electronic',
      branches: [{ when: toCourt, to: 'summons' }],
      next: 'about',
    },
    about: { kind: 'tell', stage: 'verify', topic: 'court-paper', next: 'checkCourt' },
    summons: { kind: 'tell', stage: 'verify', topic: 'court-summons', next: 'checkCourt' },
    checkCourt: { kind: 'do', stage: 'verify', task: 'check-court', next: 'end' },
  },
})
