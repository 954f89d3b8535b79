/** Words as HTML shows them, in text and in attributes alike. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * JSON for a `<script type="application/json">`: nothing in it ends the element or begins a comment, and it reads back
 * as the same value.
 */
export const escapedJson = (json: string): string =>
  json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
