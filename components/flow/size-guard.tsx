'use client'

import { useEffect } from 'react'

type Props = {
  /** Bytes that a form may send. */
  limit: number
  message: string
}

type Writable = HTMLInputElement | HTMLTextAreaElement

/** How many bytes a browser sends for a form: line breaks go as two characters, each spelled out. */
const sizeOf = (data: FormData): number => {
  const fields = [...data].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
  return new URLSearchParams(fields).toString().replaceAll('%0A', '%0D%0A').length
}

const longestIn = (form: HTMLFormElement): Writable | undefined =>
  [...form.querySelectorAll<Writable>('textarea, input[type=text]')].sort(
    (a, b) => b.value.length - a.value.length,
  )[0]

/**
 * Stops a form that the server would refuse and says so at its longest field, so that nobody has to go back for
 * what they typed. Without JavaScript the server's own page answers.
 */
export const SizeGuard = ({ limit, message }: Props) => {
  useEffect(() => {
    const stop = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement
      const field = sizeOf(new FormData(form)) > limit ? longestIn(form) : undefined
      if (!field) return
      event.preventDefault()
      event.stopImmediatePropagation()
      field.setCustomValidity(message)
      field.addEventListener('input', () => field.setCustomValidity(''), { once: true })
      field.reportValidity()
    }
    document.addEventListener('submit', stop, true)
    return () => document.removeEventListener('submit', stop, true)
  }, [limit, message])
  return null
}
