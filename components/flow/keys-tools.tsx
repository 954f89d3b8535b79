'use client'

import { useState } from 'react'
import { useLive } from '@/components/log/use-live'
import { Button } from '@/components/ui/button'

/** 「コピーする」 and 「控えを印刷する」, for browsers that can; else words on how to print. */
export const KeysTools = ({ text }: { text: string }) => {
  const isLive = useLive()
  const [isCopied, setCopied] = useState(false)
  if (!isLive) {
    return (
      <p className="hint">
        印刷するときは、ブラウザーの「共有」や「メニュー」から「印刷」を選びます。この控えだけが印刷されます。
      </p>
    )
  }
  // Browsers have no clipboard where the page did not come by https.
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true))
  return (
    <>
      <Button type="button" variant="secondary" onClick={() => window.print()}>
        控えを印刷する
      </Button>
      {navigator.clipboard && (
        <Button type="button" variant="secondary" onClick={copy}>
          {isCopied ? 'コピーしました' : '番号とことばをコピーする'}
        </Button>
      )}
      <p className="sr-only" role="status">
        {isCopied && 'コピーしました'}
      </p>
    </>
  )
}
