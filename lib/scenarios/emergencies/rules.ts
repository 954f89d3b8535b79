import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is, known } from '@/lib/facts/conditions'
import * as when from '../common/conditions'
import { advise, type GuidanceRule, reach, risk } from '../common/gives'

const otherMeans = any(is('paid', 'code-payment', 'carrier-billing', 'convenience-store', 'crypto'))
const bankToStop = any(
  is('paid', 'bank-transfer'),
  all(when.moneyMoved, not(known('paid'))),
  has('iTold', 'password', 'pin', 'one-time-code', 'bank-account'),
  when.cardHanded,
  when.controlGiven,
)
const cardToStop = any(
  is('paid', 'card'),
  has('iTold', 'card-number', 'card-code', 'password'),
  when.cardHanded,
)
const prepaidToStop = is('paid', 'prepaid-code')

const notYetPolice = not(surely(is('consultedPolice', 'yes')))

/** Rules of the four emergencies: danger, paid, told, court paper. */
export const emergencyRules: readonly GuidanceRule[] = [
  advise('call-110', 'danger', when.inDanger, { sources: ['saitama-police'] }),
  reach('110', 0, 'お金やカードを取りに来る、こわいことを言われたとき', when.inDanger, {
    sources: ['saitama-police'],
  }),
  risk('danger', 'danger', when.inDanger, { sources: ['saitama-police'] }),
  advise('do-not-hand-over', 'danger', when.inDanger, { sources: ['oita-police'] }),

  advise('call-bank', 'stop', bankToStop, { sources: ['fsa-transfer', 'antiphishing', 'mufg-calls'] }),
  // What the page on the relief law says rests on these.
  advise('call-bank', 'transfer-relief', is('paid', 'bank-transfer'), {
    sources: ['fsa-transfer', 'jpbank-relief', 'gunma-relief'],
  }),
  reach('bank', 10, 'お金の動きを止めてもらいます', bankToStop, {
    sources: ['fsa-transfer', 'antiphishing'],
  }),
  advise('contact-card-company', 'stop', cardToStop, { sources: ['kusatsu-card', 'antiphishing'] }),
  reach('card-company', 11, 'カードを止めてもらいます', cardToStop, {
    sources: ['kusatsu-card', 'antiphishing'],
  }),
  advise('contact-prepaid-issuer', 'stop', prepaidToStop, { sources: ['ncac-prepaid'] }),
  reach('prepaid-issuer', 9, '残っている分を止められることがあります', prepaidToStop, {
    sources: ['ncac-prepaid'],
  }),
  advise('contact-carrier', 'billing', is('paid', 'carrier-billing'), { sources: ['ncac-prepaid'] }),
  reach('carrier', 12, '携帯料金への請求を相談します', is('paid', 'carrier-billing'), {
    sources: ['ncac-prepaid'],
  }),
  advise('contact-service-operator', 'billing', otherMeans, { sources: ['ncac-prepaid'] }),
  advise('call-police-9110', 'loss', all(when.loss, notYetPolice), {
    sources: ['fsa-transfer', 'npa-9110'],
  }),
  advise('call-police-9110', 'account-told', all(any(when.accountTold, when.identityTold), notYetPolice), {
    sources: ['npa-9110'],
  }),
  reach('9110', 20, '警察に相談します', all(when.loss, notYetPolice), {
    sources: ['fsa-transfer'],
  }),
  reach('mynumber', 22, 'マイナンバーカードを止められます', has('iTold', 'my-number'), {
    sources: ['sakata-mynumber'],
  }),
  // Told already: still before the consumer centre, for whatever comes up next (I5).
  reach('9110', 40, '警察に、続きを話します', when.loss, { sources: ['fsa-transfer'] }),
  reach('9110', 21, '身分証の悪用が心配なとき', all(when.identityTold, notYetPolice), {
    sources: ['npa-9110'],
  }),
  risk('high', 'loss', when.loss, { sources: ['fsa-transfer', 'antiphishing'] }),
  advise('change-password', 'told', any(has('iTold', 'password'), is('linkOpened', 'yes')), {
    sources: ['antiphishing'],
  }),
  advise('use-bookmark', 'link', is('linkOpened', 'yes'), { sources: ['antiphishing'] }),
  advise('disconnect-device', 'control', when.controlGiven, { sources: ['oita-police'] }),
  advise(
    'contact-carrier',
    'app-by-message',
    all(
      is('appInstalled', 'yes'),
      any(is('channel', 'sms', 'mail', 'chat'), is('callerClaims', 'delivery', 'carrier')),
    ),
    { sources: ['yasu-sms'] },
  ),
  advise('change-password', 'app-installed', is('appInstalled', 'yes'), { sources: ['yasu-sms'] }),
  advise(
    'use-bookmark',
    'app-by-message',
    all(is('appInstalled', 'yes'), is('channel', 'sms', 'mail', 'chat')),
    {
      sources: ['yasu-sms'],
    },
  ),
  advise('credit-bureau-self-report', 'name-used', is('nameUsed', 'yes'), { sources: ['jicc'] }),
  advise('credit-bureau-self-report', 'identity', when.identityTold, { sources: ['jicc'], seeds: ['S4-19'] }),

  advise('do-not-ignore-court-paper', 'may-be-real', when.courtPaperMayBeReal, {
    sources: ['courts-bills', 'ncac-court-paper'],
    seeds: ['S4-08'],
  }),
  advise(
    'do-not-ignore-court-paper',
    'if-one-comes',
    all(has('threats', 'lawsuit', 'seizure'), not(surely(is('courtPaper', 'none')))),
    {
      sources: ['courts-bills', 'ncac-court-paper'],
    },
  ),
  advise('check-court-independently', 'any-paper', any(when.courtPaperMayBeReal, when.courtNamedOnly), {
    sources: ['courts-bills', 'ncac-court-paper'],
  }),
  reach('court', 25, '書類が本物か、裁判所に確かめます', when.courtPaperMayBeReal, {
    sources: ['courts-bills'],
  }),
  advise(
    'object-within-two-weeks',
    'payment-order',
    all(
      is('courtPaper', 'special-delivery', 'electronic'),
      not(surely(is('courtPaperKind', 'small-claims', 'lawsuit'))),
    ),
    { sources: ['moj-payment-order', 'courts-bills'] },
  ),
  advise(
    'attend-or-answer-court',
    'trial',
    all(is('courtPaper', 'special-delivery', 'electronic'), is('courtPaperKind', 'small-claims', 'lawsuit')),
    { sources: ['courts-bills', 'ncac-court-paper'] },
  ),
  advise('legal-consult', 'court', when.courtPaperMayBeReal, { sources: ['courts-bills'], seeds: ['S4-12'] }),
  risk('high', 'court-paper', when.courtPaperMayBeReal, { sources: ['courts-bills'] }),
]
