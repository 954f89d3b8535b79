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
    const { fields, isTyped } = filled(
      inside + outside,
      isPlace.test(page) ? (takes.postalCode ?? '') : words,
    )
    const hasFile = /type="file"/.test(inside)
    // A number is for what went by post, and the first way is another.
    if (isHandOver.test(page)) fields.number = ''
    return [
      { page, action: action || page, hasFile, fields, typed: isTyped && !isPlace.test(page) ? words : null },
    ]
  })

const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, decoded(value)]),
  )

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

const [today = '', time = ''] = new Date(Date.now() + 9 * 3_600_000).toISOString().split(/T|:\d\d\./)

const isHandOver = /\/hand-over\//

// Where one lives is asked by postal code, in a field that has the name of every answer.
const isPlace = /\/prefecture$/

/** What some fields take besides words; days and times in Japan. */
const takes: Readonly<Record<string, string>> = {
  date: today,
  time,
  on: today,
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
