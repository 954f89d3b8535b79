'use client'

import { useSyncExternalStore } from 'react'
import { atFirst, callState, followCall } from './call-state'

/** Shown above the button when it was pressed and there is no network. */
export const CallWait = () => {
  const { isEnding, isCut } = useSyncExternalStore(followCall, callState, () => atFirst)
  return (
    <div className="call-wait" role="status">
      {isEnding && isCut && (
        <>
          <p>
            <b>つながったら、続けます。</b>
            押したことは、この端末で待っています。電話は切ってかまいません。
          </p>
          <a className="button" data-variant="secondary" href="/now">
            いますることを見る
          </a>
        </>
      )}
    </div>
  )
}
