/** A form of a page as a browser has it: where it goes, and what is in it when somebody has filled it in. */
export type PageForm = {
  readonly page: string
  readonly action: string
  readonly hasFile: boolean
  readonly fields: Readonly<Record<string, string>>
  /** The words that were typed, which stand in no other form. */
  readonly typed: string | null
}

/** The forms that are sent by POST in the HTML of a page, filled in as somebody in a hurry does. */
export const formsOf = (page: string, html: string, words: string): PageForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inside = '']) => {
    const { method, action, id } = attributes(head)
    if (method?.toLowerCase() !== 'post') return []
    // What stands elsewhere on the page and names the form belongs to it.
    const outside = id ? [...html.matchAll(new RegExp(`<input\\b[^>]*form="${id}"[^>]*>`, 'g'))].join('') : ''
    const { fields, isTyped } = filled(inside + outside, words)
    const hasFile = /type="file"/.test(inside)
    return [{ page, action: action || page, hasFile, fields, typed: isTyped ? words : null }]
  })

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

/** What some fields take besides words. */
const takes: Readonly<Record<string, string>> = {
  date: '2026-01-05',
  time: '10:30',
  on: '2026-01-05',
  postalCode: '100-0001',
  number: '03-1234-5678',
  amountYen: '3300',
  paidYen: '3300',
  callbackOn: '',
  callbackTime: '',
  usedOn: '',
}

const filled = (html: string, words: string) => {
  const fields: Record<string, string> = {}
  let isTyped = false
  for (const [tag, kind = ''] of html.matchAll(/<(input|textarea|select)\b[^>]*>(?:[^<]*<\/textarea>)?/g)) {
    const { name, type = 'text', value = '', ...more } = attributes(tag.split('>')[0] ?? '')
    if (!name || type === 'file') continue
    if (type === 'radio' || type === 'checkbox') {
      if (!(name in fields) || 'checked' in more) fields[name] = value
    } else if (kind === 'select') fields[name] ??= firstOption(html, name)
    else if (type === 'hidden') fields[name] = value
    else {
      fields[name] = takes[name] ?? words
      isTyped ||= fields[name] === words
    }
  }
  return { fields, isTyped }
}

const firstOption = (html: string, name: string): string => {
  const inside = new RegExp(`<select\\b[^>]*name="${name}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1] ?? ''
  return /<option\b[^>]*value="([^"]+)"/.exec(inside)?.[1] ?? ''
}
