import { expect, test } from 'vitest'
import { viewOf } from '@/lib/cases/case-view'
import { doorOf } from '@/lib/cases/doors'
import type { Answer } from '@/lib/facts/parse'
import { answered, logOf } from '../log/an-event'
import { goOn, placeOf } from './a-journey'

/** Who comes in by a door, its first question answered. */
const enter = (door: string, value: Answer) => {
  const { says = {}, asks = 'channel' } = doorOf(door) ?? {}
  return Object.entries({ ...says, [asks]: value }).map(([fact, said]) => answered(fact, said ?? null))
}

test.for([
  ['SMS', 'came', 'sms', 'entrance.sms', 'do-not-tell-secret'],
  ['メール', 'came', 'mail', 'entrance.mail', 'do-not-tell-secret'],
  ['LINE', 'came', 'chat', 'entrance.message', 'do-not-tell-secret'],
  ['はがき', 'came', 'postcard', 'entrance.courtName', 'do-not-tell-secret'],
  ['手紙', 'came', 'letter', 'entrance.courtName', 'do-not-tell-secret'],
  ['警告の画面', 'came', 'popup', 'entrance.popup', 'do-not-click'],
  ['訪問', 'came', 'visit', 'entrance.atTheDoor', 'do-not-tell-secret'],
  ['裁判所の封筒', 'court', 'special-delivery', 'court-paper.courtPaperKind', 'do-not-ignore-court-paper'],
  ['裁判所のはがき', 'court', 'letterbox', 'court-paper.checkCourt', 'check-court-independently'],
  ['家族に来た SMS', 'family', 'sms', 'entrance.helper', 'do-not-tell-secret'],
  ['電話', 'came', 'call', 'entrance.situation', 'do-not-tell-secret'],
  ['来かたがわからない', 'came', null, 'entrance.situation', 'do-not-tell-secret'],
  ['見つけた人', 'found', 'loaner', 'found-data.settle', 'do-not-copy-others-data'],
  ['問い合わせる人', 'desk', 'popup', 'entrance.popup', 'do-not-click'],
  ['問い合わせる人', 'desk', 'call', 'support-desk.settle', 'verify-via-official-number'],
] as const)('%s: とびら %s、%s', ([, door, value, at, gives]) => {
  const log = logOf(...enter(door, value))
  expect(placeOf(log)).toBe(at)
  expect(viewOf(log).guidance.advice.map(({ id }) => id)).toContain(gives)
})

test('封筒に裁判所の名前があれば、用件より先に、裁判所に確かめる', () => {
  const told = goOn(enter('came', 'letter'), { courtPaper: 'special-delivery' }, 'court-paper.courtPaperKind')
  expect(placeOf(logOf(...told))).toBe('court-paper.courtPaperKind')
  const later = goOn(told, { 'check-court': 'later' }, 'entrance.situation')
  expect(placeOf(logOf(...later))).toBe('entrance.situation')
})

test('玄関にまだ人がいてこわいときは、用件より先に 110', () => {
  const told = goOn(enter('came', 'visit'), { danger: 'yes' }, 'danger.call110')
  expect(viewOf(logOf(...told)).guidance.contacts[0]?.id).toBe('110')
  expect(placeOf(logOf(...goOn(told, {}, 'entrance.visit')))).toBe('entrance.visit')
})

test('家族のための案内のあとに、来かたの案内が続く', () => {
  const told = goOn(enter('family', 'popup'), {}, 'entrance.popup')
  expect(placeOf(logOf(...told))).toBe('entrance.popup')
})
