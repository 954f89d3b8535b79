import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import type { Answering, Option } from '@/lib/cases/step-view'

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
      return (
        <>
          <ChoiceGroup id="outcome" legend="どうなりましたか" error={errorOf('outcome')}>
            <Options name="outcome" type="radio" {...answering} />
          </ChoiceGroup>
          <Field
            id="withWhom"
            name="withWhom"
            label="担当の人の名前"
            hint="わかれば書きます"
            defaultValue={answering.withWhom}
            error={errorOf('withWhom')}
            autoComplete="off"
          />
          <Field
            id="number"
            name="number"
            label="受付番号"
            hint="言われたときだけ書きます"
            defaultValue={answering.number}
            error={errorOf('number')}
            autoComplete="off"
          />
        </>
      )
    case 'seen':
      return null
    default:
      return <Typed title={title} answering={answering} error={errorOf('value')} before={before} />
  }
}

type Chosen = {
  options: readonly Option[]
  chosen: readonly string[]
  name: string
  type: 'radio' | 'checkbox'
}

const Options = ({ options, chosen, name, type }: Chosen) =>
  options.map((option, index) => (
    <Choice
      key={option.value}
      type={type}
      name={name}
      value={option.value}
      label={option.label}
      defaultChecked={chosen.includes(option.value)}
      divider={option.apart && !options[index - 1]?.apart ? 'または' : undefined}
    />
  ))

type TypedAnswer = Extract<Answering, { kind: 'amount' | 'day' | 'words' }>

const inputs = {
  amount: { inputMode: 'numeric', hint: '数字で書きます(円)' },
  day: { type: 'date', hint: 'だいたいでもかまいません' },
  words: { hint: '聞いたとおりに、短くてかまいません' },
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
    autoComplete="off"
    {...inputs[answering.kind]}
  />
)
