import type { ReactNode } from 'react'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import type { Answering } from '@/lib/cases/step-view'
import { Options } from './options'
import { OutcomeFields } from './outcome-fields'

type Props = {
  title: string
  answering: Answering
  errors: readonly { field: string; message: string }[]
  before: ReactNode
}

/** The fields of one question. */
export const AnswerFields = ({ title, answering, errors, before }: Props) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  switch (answering.kind) {
    case 'one':
    case 'several':
      return (
        <ChoiceGroup id="value" legend={title} legendIsTitle error={errorOf('value')} before={before}>
          <Options name="value" type={answering.kind === 'one' ? 'radio' : 'checkbox'} {...answering} />
        </ChoiceGroup>
      )
    case 'outcome':
      return <OutcomeFields answering={answering} errorOf={errorOf} />
    case 'seen':
      return null
    default:
      return <Typed title={title} answering={answering} error={errorOf('value')} before={before} />
  }
}

type TypedAnswer = Extract<Answering, { kind: 'amount' | 'day' | 'place' | 'words' }>

const inputs = {
  amount: { inputMode: 'numeric', autoComplete: 'off', hint: '数字で書きます(円)' },
  day: { type: 'date', autoComplete: 'off', hint: 'だいたいでもかまいません' },
  place: { inputMode: 'numeric', autoComplete: 'postal-code', hint: '数字7けた' },
  words: { autoComplete: 'off' },
} as const

type TypedProps = { title: string; answering: TypedAnswer; error: string | undefined; before: ReactNode }

const Typed = ({ title, answering, error, before }: TypedProps) => (
  <Field
    id="value"
    name="value"
    label={title}
    labelIsTitle
    before={before}
    defaultValue={answering.typed}
    error={error}
    {...inputs[answering.kind]}
    {...(answering.maxLength ? { hint: `短くてかまいません。${upTo(answering.maxLength)}` } : {})}
    {...(isLong(answering) ? { as: 'textarea' as const, autoComplete: undefined } : {})}
  />
)

const upTo = (limit: number) => `${limit.toLocaleString('ja-JP')}字まで`

const isLong = ({ maxLength }: TypedAnswer) => maxLength !== null && maxLength > 200
