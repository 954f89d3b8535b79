/** The languages the app speaks. Adding one makes every missing sentence a compile error. */
export type Locale = 'ja'

/** Words in every language of the app. */
export type Text = Readonly<Record<Locale, string>>

/** Words in Japanese, the language every text is written in first. */
export const ja = (words: string): Text => ({ ja: words })

/** The words of a text in one language. */
export const say = (text: Text, locale: Locale = 'ja'): string => text[locale]

/** The words of a text without the marks where a line may break: for whoever shows no page. */
export const sayPlainly = (text: Text): string => say(text).replaceAll('\u200B', '')
