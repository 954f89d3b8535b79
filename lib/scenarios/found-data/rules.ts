import { all, any, not, surely } from '@/lib/engine/condition'
import { has, is } from '@/lib/facts/conditions'
import { advise, type GuidanceRule, hand, reach } from '../common/gives'

// Surely: what only a finder is asked is no open question of anybody else's case.
const here = surely(is('situation', 'found-data'))
const misdelivered = any(is('foundWhere', 'delivered'), has('foundKinds', 'post', 'parcel'))
const pickedUp = any(
  is('foundWhere', 'place'),
  all(has('foundKinds', 'card'), not(surely(is('foundWhere', 'loaner', 'used', 'delivered')))),
)
/** Nobody says that it came by post or lay in the street: a shop is the one to tell. */
const fromShop = all(here, not(surely(misdelivered)), not(surely(is('foundWhere', 'place'))))
const mineToo = is('foundWhose', 'mine', 'both')

const shopFallsShort = all(
  here,
  any(is('shopAnswer.apologised', 'no'), is('shopAnswer.erased', 'no'), is('shopAnswer.prevention', 'no')),
)
const notYet188 = not(surely(is('consulted188', 'yes')))

/** Rules for a finder of other people's data. */
export const foundDataRules: readonly GuidanceRule[] = [
  advise('do-not-copy-others-data', 'found', here, {
    sources: ['story-loaner'],
    seeds: ['S1-05', 'S1-06', 'S1-17'],
  }),
  advise('tell-shop-calmly', 'found', fromShop, {
    sources: ['story-loaner'],
    seeds: ['S1-08', 'S1-19', 'S1-20', 'S1-21', 'S1-22'],
  }),
  advise('ask-erasure-certificate', 'found', fromShop, {
    sources: ['story-loaner'],
    seeds: ['S1-24', 'S1-25'],
  }),
  hand('shop-copy', 'ready', 'found', '見つけたことを、種類と数だけで知らせられます', fromShop, {
    sources: ['story-loaner'],
    seeds: ['S1-08', 'S1-10'],
  }),
  advise('record-who-when', 'found', here, { sources: ['story-loaner'], seeds: ['S1-11', 'S1-23', 'S1-33'] }),
  advise('return-misdelivered', 'found', all(here, misdelivered), { sources: ['post-42', 'sakai-parcel'] }),
  advise('call-police-9110', 'picked-up', all(here, pickedUp, not(surely(is('consultedPolice', 'yes')))), {
    sources: ['ehime-lost'],
  }),
  // Whether what an earlier user left is the shop's own data, no source settles: the commission is asked.
  advise('ppc-consult', 'found', fromShop, { sources: ['ppc'], seeds: ['S1-16'] }),
  advise('ppc-consult', 'mine', all(here, mineToo), { sources: ['ppc', 'pipl-33'], seeds: ['S1-16'] }),
  reach('ppc', 65, 'お店の情報の扱いについて、電話で聞けます', all(here, any(fromShop, mineToo)), {
    sources: ['ppc'],
  }),
  advise('call-188', 'shop-falls-short', all(shopFallsShort, notYet188), {
    sources: ['caa-188', 'story-loaner'],
    seeds: ['S1-14', 'S1-34'],
  }),
  advise('legal-consult', 'shop-falls-short', shopFallsShort, {
    sources: ['story-loaner'],
    seeds: ['S1-15', 'S1-18', 'S1-34'],
  }),
  advise('watch-for-contacts', 'mine', all(here, mineToo), {
    sources: ['ncac-delete-data'],
    seeds: ['S1-17'],
  }),
  advise('warn-secondary-scam', 'mine', all(here, mineToo), { sources: ['ncac-delete-data'] }),
]
