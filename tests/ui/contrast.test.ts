import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const css = read('app/styles/tokens.css')
const screen = ['base', 'frame', 'controls', 'cards', 'records', 'places']
  .map((part) => read(`app/styles/${part}.css`))
  .join('')
const tokens = declarations(read('node_modules/@digital-go-jp/tailwind-theme-plugin/dist/v4.css'))

function declarations(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
}

/** The declarations of the first block that starts with this text. */
const block = (start: string) => {
  const at = css.indexOf(start)
  if (at < 0) throw new Error(`no block "${start}" in app/styles/tokens.css`)
  return declarations(css.slice(at, css.indexOf('}', at)))
}

const day = block(':root {')
const night = { ...day, ...block('@media (prefers-color-scheme: dark) {\n  :root {') }
const call = { ...day, ...block('[data-tone="call"] {') }
const callAtNight = { ...night, ...block('[data-tone="call"] {') }
const palettes = { day, night, call, callAtNight }

const hex = (palette: Record<string, string>, name: string): string => {
  const value = palette[`--${name}`] ?? tokens[`--${name}`]
  const alias = value?.match(/^var\(--([\w-]+)\)$/)?.[1]
  if (alias) return hex(palette, alias)
  if (!value?.match(/^#([\da-f]{3}|[\da-f]{6})$/))
    throw new Error(`--${name} is "${value}", not a hex colour`)
  return value.length === 4 ? value.replace(/[\da-f]/g, '$&$&') : value
}

const light = (channel: number) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)

const luminance = (colour: string) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, i) => sum + weight * light(Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255),
    0,
  )

const contrast = (a: string, b: string) => {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

/** Which text stands on which ground: every pair that a component can make. */
const texts: Record<string, string[]> = {
  ground: ['ink', 'ink-2', 'act', 'never'],
  paper: ['ink', 'ink-2', 'act', 'never'],
  'act-soft': ['ink', 'ink-2', 'act'],
  'never-soft': ['ink', 'ink-2', 'never', 'act'],
  'gap-soft': ['ink', 'ink-2', 'gap', 'act'],
  act: ['on-act'],
  never: ['on-never'],
  know: ['on-know'],
  say: ['on-say'],
}

/** Lines that one must see to find a control or a state: 3:1 (WCAG 1.4.11). */
const lines: Record<string, string[]> = {
  ground: ['edge', 'act', 'never', 'ink'],
  paper: ['edge', 'act', 'never', 'gap', 'ink'],
}

const pairs = (of: Record<string, string[]>) =>
  Object.entries(of).flatMap(([ground, names]) => names.map((text) => ({ text, ground })))

describe.each(Object.entries(palettes))('%s', (_, palette) => {
  test.each(pairs(texts))('$text is readable on $ground', ({ text, ground }) => {
    expect(contrast(hex(palette, text), hex(palette, ground))).toBeGreaterThanOrEqual(7)
  })

  test.each(pairs(lines))('a line of $text is seen on $ground', ({ text, ground }) => {
    expect(contrast(hex(palette, text), hex(palette, ground))).toBeGreaterThanOrEqual(3)
  })

  test('the focus ring is seen: black or yellow stands out from either ground', () => {
    for (const ground of ['ground', 'paper'])
      expect(
        Math.max(
          contrast('#000000', hex(palette, ground)),
          contrast(hex(palette, 'focus'), hex(palette, ground)),
        ),
      ).toBeGreaterThanOrEqual(7)
  })
})

test('the measure itself: black on white is 21, and a colour too pale is caught', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast(hex({ '--pale': '#767676' }, 'pale'), '#ffffff')).toBeLessThan(7)
})

test('one teal, one red: only the palette names colours', () => {
  expect(hex(day, 'act')).toBe('#004c59')
  expect(hex(day, 'never')).toBe('#850000')
  expect(
    screen.match(/#[\da-f]{3,6}\b/g)?.filter((colour) => !['#000', hex(call, 'ground')].includes(colour)),
  ).toEqual([])
})

test('both grounds of the call card agree', () => {
  expect(screen).toContain(`background: ${hex(call, 'ground')}`)
})
