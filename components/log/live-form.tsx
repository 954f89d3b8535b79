'use client'

import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react'
import { FormProvider, useForm } from 'react-hook-form'

/** What the browser follows of a form of the log; the rest are plain fields. */
export type LiveFields = { rows: { item: string; direction: string }[] }

type Props = { action: string; rows: LiveFields['rows']; children: ReactNode }

/** Milliseconds until a form that did not get through may be sent again. */
const patience = 5_000

/**
 * A plain form that the browser sends itself: it works before this code has loaded, and without it. Only rows have
 * default values here, so that what somebody typed before it loaded stays.
 */
export const LiveForm = ({ action, rows, children }: Props) => {
  const form = useForm<LiveFields>({ defaultValues: { rows } })
  const isSent = useRef(false)
  const release = () => {
    isSent.current = false
  }
  useEffect(() => {
    const freed = () => {
      isSent.current = false
    }
    window.addEventListener('pageshow', freed)
    return () => window.removeEventListener('pageshow', freed)
  }, [])
  const sendOnce = (event: SubmitEvent<HTMLFormElement>) => {
    if (isSent.current) event.preventDefault()
    else setTimeout(release, patience)
    isSent.current = true
  }
  return (
    <FormProvider {...form}>
      <form method="post" action={action} className="stack" onSubmit={sendOnce}>
        {children}
      </form>
    </FormProvider>
  )
}
