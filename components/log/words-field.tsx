'use client'

import { useEffect, useRef, useState } from 'react'
import { Field } from '@/components/ui/field'
import { useLive } from './use-live'

type Props = { label: string; hint: string; words: string; limit: number; error?: string | undefined }

/** The words of an entry, with their number of characters while they are typed. */
export const WordsField = ({ label, hint, words, limit, error }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const [count, setCount] = useState(words.length)
  const isLive = useLive()
  // What was typed before the page came alive counts as well.
  useEffect(() => setCount((before) => field.current?.value.length ?? before), [])
  return (
    <div>
      <Field
        as="textarea"
        id="words"
        name="words"
        label={label}
        hint={hint}
        error={error}
        rows={5}
        defaultValue={words}
        ref={field}
        onChange={({ currentTarget }) => setCount(currentTarget.value.length)}
      />
      {isLive && (
        <p className="hint">
          いま{count.toLocaleString('ja-JP')}字({limit.toLocaleString('ja-JP')}字まで)
        </p>
      )}
    </div>
  )
}
