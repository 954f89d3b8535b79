'use client'

import { useEffect, useState } from 'react'

type Props = {
  /** Ids of the list whose links are moved through, and of the first filter. */
  list: string
  filters: string
}

/** Keys of the queue, and the line that tells of them: both are there only where a script runs. */
export const QueueKeys = ({ list, filters }: Props) => {
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    const press = (event: KeyboardEvent) => pressed(event, list, filters)
    document.addEventListener('keydown', press)
    setReady(true)
    return () => document.removeEventListener('keydown', press)
  }, [list, filters])
  // The line has its place before it is there: nothing moves when it comes.
  return (
    <p className="hint queue-keys">
      {isReady && (
        <>
          <kbd>J</kbd> <kbd>↓</kbd> 次、<kbd>K</kbd> <kbd>↑</kbd> 前、<kbd>Enter</kbd> 開く、<kbd>/</kbd>{' '}
          しぼりこみへ
        </>
      )}
    </p>
  )
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const pressed = (event: KeyboardEvent, list: string, filters: string) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
  if (event.key === '/') {
    event.preventDefault()
    const filter = document.getElementById(filters)
    const fold = filter?.closest('details')
    if (fold) fold.open = true
    filter?.focus()
    return
  }
  const step = steps[event.key]
  const links = [...(document.getElementById(list)?.querySelectorAll('a') ?? [])]
  if (step === undefined || links.length === 0) return
  const at = links.indexOf(document.activeElement as HTMLAnchorElement)
  // Arrows scroll the page until a row was chosen.
  if (at === -1 && event.key.startsWith('Arrow')) return
  event.preventDefault()
  const next = at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))
  links[next]?.focus()
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null
