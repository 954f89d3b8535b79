'use client'

// Replaces the root layout when it fails, so it brings its own html; the plain page /now needs nothing of ours.
const GlobalError = () => (
  <html lang="ja">
    <body>
      <main>
        <h1>うまく表示できませんでした</h1>
        <p>送った記録は残っています。少し待って、もう一度開いてください。</p>
        <p>
          急ぐときは、<a href="/now">電話番号だけのページ</a>を開きます。
        </p>
      </main>
    </body>
  </html>
)

export default GlobalError
