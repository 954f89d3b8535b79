'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { runCall } from './call-engine'
import { atFirst, callState, followCall } from './call-state'

/** Beside the title: how many taps are recorded, or wait. Brings the form of that id to life. */
export const CallStatus = ({ form }: { form: string }) => {
  const { count, waiting, isCut, advice } = useSyncExternalStore(followCall, callState, () => atFirst)
  useEffect(() => {
    const found = document.getElementById(form)
    return found instanceof HTMLFormElement ? runCall(found) : undefined
  }, [form])
  const isWaiting = waiting > 0 && isCut
  return (
    <p className="call-status">
      {count > 0 && <span>{isWaiting ? `送信待ち ${waiting}件` : `記録 ${count}件`}</span>}
      <span className="sr-only" role="status">
        {isWaiting && 'いま、つながりません。押したことは、この端末で待っています。'}
        {advice}
      </span>
    </p>
  )
}
