import { readdirSync, readFileSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Bar } from '@/components/ui/bar'
import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { Door } from '@/components/ui/door'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { Gap } from '@/components/ui/gap'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { NeverList } from '@/components/ui/never-list'
import { Notice } from '@/components/ui/notice'
import { PageFrame } from '@/components/ui/page-frame'
import { Phrases } from '@/components/ui/phrases'
import { Stages } from '@/components/ui/stages'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { TapRow } from '@/components/ui/tap-row'
import { Timeline } from '@/components/ui/timeline'
import { TimelineRow } from '@/components/ui/timeline-row'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

const html = (node: ReactNode) => renderToStaticMarkup(node)
const h = createElement

/** The opening tag that carries this id, as a map of its attributes. */
const attributes = (markup: string, id: string) => {
  const tag = markup.match(new RegExp(`<[^>]*\\sid="${id}"[^>]*>`))?.[0] ?? ''
  return Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}

const ids = (markup: string) => [...markup.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)

/** Every id that an attribute points to is there, and no id is there twice. */
const looseEnds = (markup: string) => {
  const known = ids(markup)
  const wanted = [...markup.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]*)"/g)].flatMap(
    ([, list = '']) => list.split(' '),
  )
  return [...wanted.filter((id) => !known.includes(id)), ...known.filter((id, i) => known.indexOf(id) !== i)]
}

const choices = [
  h(Choice, { key: 'a', type: 'radio', name: 'how', value: 'call', label: '電話', hint: '留守電も' }),
  h(Choice, {
    key: 'b',
    type: 'radio',
    name: 'how',
    value: 'unknown',
    label: 'わからない',
    divider: 'または',
  }),
]

describe('Field', () => {
  const field = (error?: string) =>
    html(
      h(Field, { id: 'when', label: 'いつ', hint: 'おおよそで', error, name: 'when', defaultValue: '11月' }),
    )

  test('the label names the control and the hint describes it', () => {
    expect(field()).toContain('<label class="field-label" for="when">いつ</label>')
    expect(attributes(field(), 'when')).toMatchObject({ 'aria-describedby': 'when-hint', value: '11月' })
    expect(looseEnds(field())).toEqual([])
  })

  test('without an error nothing is called invalid', () => {
    expect(field()).not.toContain('aria-invalid')
  })

  test('an error is tied to the control, after the hint', () => {
    expect(attributes(field('日付を書いてください'), 'when')).toMatchObject({
      'aria-describedby': 'when-hint when-error',
      'aria-invalid': 'true',
    })
    expect(looseEnds(field('日付を書いてください'))).toEqual([])
  })

  test('a textarea is wired alike, and a description of its own is kept', () => {
    const markup = html(
      h(Field, { as: 'textarea', id: 'words', label: '言葉', error: 'まだです', 'aria-describedby': 'note' }),
    )
    expect(attributes(markup, 'words')).toMatchObject({ 'aria-describedby': 'note words-error' })
    expect(markup).toContain('<textarea')
    expect(markup).not.toContain(' as=')
  })
})

describe('ChoiceGroup', () => {
  const group = (error?: string, legendIsTitle = false) =>
    html(
      h(ChoiceGroup, {
        id: 'how',
        legend: 'どうやって',
        hint: 'ひとつ',
        error,
        legendIsTitle,
        children: choices,
      }),
    )

  test('is a fieldset with a legend, described by its hint', () => {
    expect(group()).toMatch(/^<fieldset[^>]*><legend/)
    expect(attributes(group(), 'how')['aria-describedby']).toBe('how-hint')
    expect(group()).not.toContain('aria-invalid')
  })

  test('an error is tied to it and a link can take the focus there', () => {
    expect(attributes(group('選んでください'), 'how')).toMatchObject({
      'aria-describedby': 'how-hint how-error',
      'aria-invalid': 'true',
      tabindex: '-1',
    })
  })

  test('the legend may be the h1', () => {
    expect(group(undefined, true)).toMatch(/<legend[^>]*><h1/)
  })

  test('each row is one label around its own native input', () => {
    expect(attributes(group(), 'how-call')).toMatchObject({
      type: 'radio',
      name: 'how',
      value: 'call',
      'aria-labelledby': 'how-call-label',
      'aria-describedby': 'how-call-hint',
    })
    expect(group()).toContain('<label class="choice" for="how-call"><input')
    expect(looseEnds(group('選んでください'))).toEqual([])
  })
})

test('a loose end is noticed', () => {
  expect(looseEnds('<label for="a"></label><p id="b"></p><p id="b"></p>')).toEqual(['a', 'b'])
})

test('the error summary is announced, can take the focus, and leads to its fields', () => {
  const markup = html(
    h(ErrorSummary, { title: 'まだ選ばれていません', items: [{ href: '#how', label: '連絡' }] }),
  )
  expect(attributes(markup, 'error-summary')).toMatchObject({ role: 'alert', tabindex: '-1' })
  expect(markup).toContain('<a href="#how">連絡</a>')
  expect(looseEnds(markup)).toEqual([])
})

test('hiding the screen is a plain form, so it works without JavaScript', () => {
  const markup = html(
    h(PageFrame, {
      hide: { action: '/hide', label: '画面をかくす', fields: { from: '/log' } },
      footer: '運営',
      children: '本文',
    }),
  )
  expect(markup).toContain(
    '<form action="/hide" method="post"><input type="hidden" name="from" value="/log"/>',
  )
  expect(markup).toContain('<a class="skip-link" href="#main">')
  expect(attributes(markup, 'main').tabindex).toBe('-1')
})

test('the current stage says so, in ARIA and in words', () => {
  const items = ['calm', 'verify', 'consult'].map((id) => ({ id, label: id }))
  const states = html(h(Stages, { items, current: 'verify', label: '段階' }))
  expect([...states.matchAll(/data-state="(\w+)"/g)].map(([, state]) => state)).toEqual([
    'done',
    'now',
    'next',
  ])
  expect(states.match(/aria-current="step"/g)).toHaveLength(1)
  expect(states).toContain('(済み)')
})

test.each([
  ['marked borders become wbr', '相手は、\u200B何を', '<span class="phrases">相手は、<wbr/>何を</span>'],
  ['unmarked text is left to the browser', '相手は、何を', '相手は、何を'],
  ['a number keeps its particle', '188 に電話', '188\u00A0に電話'],
  ['a number and a noun may part', '10:00 電話', '10:00 電話'],
])('%s', (_, text, expected) => {
  expect(html(h(Phrases, { text }))).toBe(expected)
})

test('a door is a link with an address and a submit button without', () => {
  expect(html(h(Door, { href: '/now', label: '窓口' }))).toMatch(/^<a class="door"/)
  expect(html(h(Door, { name: 'did', value: 'hung', label: '切りました' }))).toMatch(
    /^<button class="door"[^>]*type="submit"/,
  )
})

test('who said it is a word, not only the look of a bar', () => {
  for (const [who, whoLabel] of [
    ['them', '相手'],
    ['mine', 'わたし'],
    ['desk', '窓口'],
  ] as const)
    expect(html(h(TimelineRow, { time: '10:42', who, whoLabel, words: '「…」' }))).toContain(
      `>${whoLabel}</span>`,
    )
})

const everything: Record<string, ReactNode> = {
  bar: h(Bar, {
    primary: { form: 'end', label: '切りました' },
    secondary: { href: '/log', label: '記録する', note: '…' },
  }),
  button: h(Button, { variant: 'quiet', fit: true }, 'x'),
  card: h(
    Card,
    { variant: 'never', tag: 'しない', title: '\u200B', aside: h(Tag, { kind: 'shut', children: 'x' }) },
    'x',
  ),
  choiceGroup: h(ChoiceGroup, { id: 'how', legend: 'x', error: 'x', children: choices }),
  definitions: h(DefinitionList, { rows: [{ label: 'いつ', value: h(Gap, { how: '188で' }) }] }),
  disclosure: h(Disclosure, { summary: 'x', print: 'open', children: 'x' }),
  door: h(Door, { href: '/', label: 'x', note: 'x', urgent: true }),
  errorSummary: h(ErrorSummary, { title: 'x', items: [{ href: '#a', label: 'x' }] }),
  field: h(Field, { id: 'a', label: 'x', hint: 'x', error: 'x' }),
  heading: [
    h(PageTitle, { key: 1, text: 'a\nb\u200Bc', size: 'big' }),
    h(SectionTitle, { key: 2, text: 'x' }),
  ],
  linkButton: h(LinkButton, { href: '/' }, 'x'),
  linkList: h(LinkList, { items: [{ href: '/', label: 'x' }], flow: true }),
  neverList: h(NeverList, { label: 'x', items: ['暗証番号'] }),
  notice: h(Notice, { variant: 'gap', title: 'x', children: 'x' }),
  pageFrame: h(PageFrame, {
    tone: 'call',
    width: 'wide',
    title: 'x',
    titleIsHeading: true,
    footer: 'x',
    children: 'x',
  }),
  stages: h(Stages, { items: [{ id: 'a', label: 'x' }], current: 'a', label: 'x' }),
  table: h(Table, {
    id: 't',
    caption: 'x',
    captionHidden: true,
    head: ['a', 'b'],
    rows: [{ key: '1', cells: ['a', ''] }],
  }),
  tapRow: h(TapRow, { id: 'x', label: 'x', action: '聞いた' }),
  timeline: h(Timeline, {
    label: 'x',
    children: h(TimelineRow, {
      time: '1',
      who: 'them',
      whoLabel: 'x',
      words: 'x',
      tags: [{ kind: 'them', label: 'x' }],
    }),
  }),
  visuallyHidden: h(VisuallyHidden, { children: 'x' }),
}

test.each(Object.entries(everything))('%s keeps the content security policy and its wiring', (_, node) => {
  const markup = html(node)
  expect(markup.length).toBeGreaterThan(10)
  expect(markup).not.toMatch(/\sstyle=|<script|\son\w+=|class="[^"]*undefined/)
  expect(looseEnds(markup)).toEqual([])
})

const room = new URL('../../components/ui/', import.meta.url)
const sources = readdirSync(room).map((name) => ({ name, text: readFileSync(new URL(name, room), 'utf8') }))

test('every component was looked at', () => {
  expect(sources.length).toBeGreaterThanOrEqual(22)
})

test.each(sources)(
  '$name speaks and does not think: no client code, no hook, no style attribute',
  ({ text }) => {
    expect(text).not.toMatch(/use client|\buse[A-Z]\w*\(|\bstyle=|dangerouslySetInnerHTML/)
  },
)
