'use client'

import { useEffect, useRef, useState } from 'react'
import { waitingTaps } from './kept-taps'
import { sendTaps } from './send-taps'

/**
 * In a form that clears this device: taps of a call that still wait here are sent before. Where they cannot be sent
 * it says so once, and pressing again goes on without them.
 */
export const SendFirst = () => {
  const place = useRef<HTMLDivElement>(null)
  const [lost, setLost] = useState(0)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form || !globalThis.indexedDB) return
    let isWarned = false
    const send = async (event: SubmitEvent) => {
      if (isWarned) return
      event.preventDefault()
      await sendTaps().catch(() => {})
      const left = (await waitingTaps().catch(() => [])).length
      isWarned = left > 0
      setLost(left)
      if (left === 0) form.submit()
    }
    form.addEventListener('submit', send)
    return () => form.removeEventListener('submit', send)
  }, [])
  return (
    <div ref={place} role="status">
      {lost > 0 && (
        <p className="error">
          電話中に押したことが {lost}
          件、まだ送れていません。電波のある所で、もう一度お試しください。このまま消すと、その分はなくなります。
        </p>
      )}
    </div>
  )
}
