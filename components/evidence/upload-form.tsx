'use client'

import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { chosenIn, sendFile } from './send-file'

type Props = {
  action: string
  /** Bytes that a file may have. */
  most: number
  children: ReactNode
}

type State = { tag: 'idle' } | { tag: 'sending'; percent: number } | { tag: 'failed'; message: string }

const failures = {
  large: 'ファイルが大きすぎます。1つのファイルは10MBまでです。',
  line: '送れませんでした。電波のよい所で「もう一度送る」を押します。同じものが2つ入ることはありません。',
  unreadable: 'ファイルを読めませんでした。もう一度選んでください。',
}

/**
 * A plain form with a file that the browser sends itself, before this code has loaded and without it. With it the
 * way is shown, and what did not get through is sent again under the same id.
 */
export const UploadForm = ({ action, most, children }: Props) => {
  const [state, setState] = useState<State>({ tag: 'idle' })
  const isSending = useRef(false)
  useEffect(() => {
    const freed = () => {
      isSending.current = false
      setState({ tag: 'idle' })
    }
    window.addEventListener('pageshow', freed)
    return () => window.removeEventListener('pageshow', freed)
  }, [])
  const fail = (why: keyof typeof failures) => {
    isSending.current = false
    setState({ tag: 'failed', message: failures[why] })
  }
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    const data = new FormData(event.currentTarget)
    event.preventDefault()
    if (isSending.current) return
    if (chosenIn(data).some(({ size }) => size > most)) return fail('large')
    isSending.current = true
    setState({ tag: 'sending', percent: 0 })
    const sent = await sendFile(action, data, (percent) => setState({ tag: 'sending', percent }))
    if ('failed' in sent) fail(sent.failed)
    else window.location.assign(sent.to)
  }
  return (
    <form method="post" action={action} encType="multipart/form-data" className="stack" onSubmit={send}>
      {children}
      <Button aria-disabled={state.tag === 'sending' || undefined}>
        {state.tag === 'failed' ? 'もう一度送る' : 'ファイルを入れる'}
      </Button>
      <div role="status">
        {state.tag === 'sending' && (
          <p>
            {state.percent < 100
              ? '送っています。この画面のままで待ちます。'
              : '送りました。確かめています。'}
          </p>
        )}
        {state.tag === 'failed' && <p className="error">{state.message}</p>}
      </div>
      {state.tag === 'sending' && (
        <progress className="progress" max={100} value={state.percent} aria-label="送れた割合" />
      )}
    </form>
  )
}
