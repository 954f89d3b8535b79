'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import { Field } from '@/components/ui/field'
import type { LiveFields } from './live-form'
import { useLive } from './use-live'

type Props = { label: string; hint: string; words: string; limit: number; error?: string | undefined }

/** The words of an entry, with their number of characters while they are typed. */
export const WordsField = ({ label, hint, words, limit, error }: Props) => {
  const { control, register } = useFormContext<LiveFields>()
  const typed = useWatch({ control, name: 'words' }) ?? words
  const isLive = useLive()
  return (
    <div>
      <Field
        as="textarea"
        id="words"
        label={label}
        hint={hint}
        error={error}
        rows={5}
        defaultValue={words}
        {...register('words')}
      />
      {isLive && (
        <p className="hint">
          いま{typed.length.toLocaleString('ja-JP')}字({limit.toLocaleString('ja-JP')}字まで)
        </p>
      )}
    </div>
  )
}
