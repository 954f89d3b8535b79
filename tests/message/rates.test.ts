import { expect, test } from 'vitest'
import { type Channel, channels } from '@/lib/message/channels'
import { checkMessage } from '@/lib/message/check'
import own from './own-messages.json'

const channelOf = (name: string): Channel | null => channels.find((known) => known === name) ?? null
const verdicts = (messages: readonly { text: string; channel: string }[]) =>
  messages.map(({ text, channel }) => checkMessage(text, channelOf(channel)).verdict)
const share = (all: readonly string[], ...of: string[]) =>
  all.filter((one) => of.includes(one)).length / all.length

test('made-up messages of fraudsters are found, and at least noticed', () => {
  const found = verdicts(own.scams)
  expect(found.length).toBeGreaterThanOrEqual(60)
  expect(share(found, 'suspicious')).toBeGreaterThanOrEqual(0.92)
  expect(share(found, 'suspicious', 'caution')).toBeGreaterThanOrEqual(0.98)
})

test('made-up messages of those who are what they say raise few alarms', () => {
  const found = verdicts(own.genuine)
  expect(found.length).toBeGreaterThanOrEqual(40)
  expect(share(found, 'suspicious')).toBeLessThanOrEqual(0.04)
  expect(share(found, 'suspicious', 'caution')).toBeLessThanOrEqual(0.25)
})
