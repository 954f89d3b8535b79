'use client'

import { type SubmitEvent, useActionState, useEffect, useRef, useState } from 'react'
import { useLive } from '@/components/log/use-live'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Select } from '@/components/ui/select'
import type { MessagePageView } from '@/lib/cases/message-check'
import { messageResult, type TypedMessage, typedMessage } from '@/lib/cases/message-view'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { MessageResultView } from './message-result'

type Take = (before: TypedMessage | null, form: FormData) => Promise<TypedMessage>
type Props = MessagePageView & { take: Take }

/**
 * 「文面を調べる」: the answer comes first, the field stays below it. A live page looks at the text itself; before that,
 * and without scripts, the form is sent and the server answers with the same page.
 */
export const MessagePage = ({ words, inCase, take }: Props) => {
  const [sent, send] = useActionState(take, null)
  const [here, setHere] = useState<TypedMessage | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const typed = here ?? sent
  const result = typed && !typed.error ? messageResult(typed, words) : null
  // Whoever cannot see the page change is taken to what was found.
  useEffect(() => {
    if (here) top.current?.focus()
  }, [here])
  const look = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setHere(typedMessage(new FormData(event.currentTarget)))
  }
  return (
    <>
      <div ref={top} tabIndex={-1} className="stack">
        {typed?.error && (
          <ErrorSummary title={say(chrome.problem)} items={[{ href: '#text', label: typed.error }]} />
        )}
        <PageTitle text="文面を調べる" />
        {typed && result ? (
          <MessageResultView result={result} typed={typed} inCase={inCase} />
        ) : (
          <p>
            届いた文や、電話で言われたことを入れると、詐欺によくあるしるしを探します。本物かどうかは、文だけではわかりません。
          </p>
        )}
      </div>
      {result && <SectionTitle text={'ほかの文を\u200B調べる'} />}
      <form action={send} onSubmit={look} className="stack" noValidate>
        <MessageFields typed={typed} channels={words.channels} />
        <Button variant={result ? 'secondary' : 'primary'}>この文を調べる</Button>
      </form>
      <LinkList
        items={[
          { href: '/check/number', label: '番号を調べる' },
          inCase
            ? { href: '/case/log', label: 'これまでの記録を見る' }
            : { href: '/', label: '最初の画面へ' },
        ]}
      />
    </>
  )
}

type FieldsProps = { typed: TypedMessage | null; channels: MessagePageView['words']['channels'] }

const MessageFields = ({ typed, channels }: FieldsProps) => {
  const isLive = useLive()
  return (
    <>
      <Field
        // A new field for what was looked at: a secret that was typed does not stay in it.
        key={typed?.text}
        as="textarea"
        id="text"
        name="text"
        label="調べたい文"
        hint={isLive ? stays : isSent}
        error={typed?.error ?? undefined}
        rows={5}
        defaultValue={typed?.text ?? ''}
      />
      <Select
        id="channel"
        name="channel"
        label="何で来ましたか(わかれば)"
        empty="選ばない"
        options={channels}
        defaultValue={typed?.channel ?? ''}
      />
    </>
  )
}

const stays =
  'この文は、この端末の中だけで調べます。どこにも送りません。リンクは開かずに、文字だけ写してください。'
const isSent =
  'この文は、調べるためだけにこのサイトへ送られます。保存しません。リンクは開かずに、文字だけ写してください。'
