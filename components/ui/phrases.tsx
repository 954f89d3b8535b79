import { Fragment } from 'react'

/**
 * Japanese text that breaks between phrases only. Authors may mark the borders with U+200B;
 * without marks the browser's own phrase breaking (`word-break: auto-phrase`) is used.
 * A number stays with its particle: 「15:00 に」「188 へ」.
 */
export const Phrases = ({ text }: { text: string }) => {
  const [first, ...rest] = text.replace(/(?<=\d) (?=\p{Script=Hiragana})/gu, '\u00A0').split('\u200B')
  if (rest.length === 0) return first
  let at = 0
  return (
    <span className="phrases">
      {first}
      {rest.map((phrase) => {
        at += phrase.length + 1
        return (
          <Fragment key={at}>
            <wbr />
            {phrase}
          </Fragment>
        )
      })}
    </span>
  )
}
