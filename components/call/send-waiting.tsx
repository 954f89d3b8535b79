'use client'

import { useEffect } from 'react'

/**
 * On every page of the person's path: sends taps of a call that still wait on this device. The code for it is loaded
 * only where there ever was such a tap.
 */
export const SendWaiting = () => {
  useEffect(() => {
    const send = async () => {
      const bases = (await globalThis.indexedDB?.databases?.()) ?? []
      if (bases.some(({ name }) => name === 'call')) await (await import('./send-taps')).sendTaps()
    }
    send().catch(() => {})
  }, [])
  return null
}
