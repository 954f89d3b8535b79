/** What a browser shows for a form over the limit (413). It holds nothing of what was sent. */
export const tooLargePage = `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>長すぎました|落ち着いて</title>
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/now.css"></head><body><main>
<h1>長すぎて、受け取れませんでした</h1>
<p>ブラウザーの「もどる」を押します。書いたものは、前の画面の欄にあります。</p>
<p>短くするか、2回に分けて、もう一度送ってください。1回に20,000字まで送れます。</p>
<p>これまでの記録は、消えていません。</p>
<p><a class="go" href="/case">記録の続きへ</a></p>
<p><a class="go" href="/now">急ぐとき:電話する所を見る</a></p>
</main><footer><p>国や消費生活センターのものではありません。</p></footer></body></html>
`
