import { escaped } from './escaped'

/** Words that a person wrote, with their line breaks. */
export const words = (said: string): string => `<span class="words">${escaped(said)}</span>`

/** Labels with what they say; `look` is a class of lib/documents/record-style.ts. */
export const pairs = (rows: readonly (readonly [label: string, said: string])[], look = 'plain'): string =>
  rows.length === 0
    ? '<p>ありません。</p>'
    : `<dl class="${look}">${rows.map(([label, said]) => pair(label, words(said))).join('\n')}</dl>`

/** One label with HTML that is finished. */
export const pair = (label: string, html: string): string =>
  `<div class="pair"><dt>${escaped(label)}</dt><dd>${html}</dd></div>`

/** A part of the page under its heading; `''` where there is nothing to tell. */
export const part = (title: string, html: string): string =>
  html === '' ? '' : `<section><h2>${escaped(title)}</h2>\n${html}\n</section>`

/** A long value that is compared character by character. */
export const code = (value: string): string => `<code>${escaped(value)}</code>`
