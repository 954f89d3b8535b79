import { settings } from '@/lib/store/settings'
import { demoWords } from '@/lib/text/demo-words'
import { say } from '@/lib/text/text'

type Said = { readonly title: string; readonly heading: string; readonly lines: readonly string[] }

/** A page that the server gives by itself, in the look of /now. It holds nothing of what was sent. */
export const plainPage = ({ title, heading, lines }: Said): string => `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${title}|落ち着いて</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/now.css"></head><body><main>
<h1>${heading}</h1>
${lines.map((line) => `<p>${line}</p>`).join('\n')}
<p><a class="go" href="/case">記録の続きへ</a></p>
<p><a class="go" href="/now">急ぐとき:電話する所を見る</a></p>
</main><footer><p>国や消費生活センターのものではありません。</p></footer></body></html>
`

/** The same page; in a demo with what every page of one says above it. */
export const markedPage = (page: string): string =>
  settings().demo ? page.replace('<body>', `<body><p>${say(demoWords.banner)}</p>`) : page
