'use client'

import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import type { MoveView } from '@/lib/cases/desk-moves-view'
import type { SheetView } from '@/lib/cases/sheet-view'
import { type MoveTyped, useMove } from './use-move'

type Props = {
  move: MoveView
  formId: string
  saw: number
  today: string
  limit: number
  choices: SheetView['choices']
  /** What came back, with what is wrong beside which field. */
  filled?: Readonly<Record<string, string>> | undefined
  errors?: Readonly<Record<string, string>> | undefined
  /** The note that is amended. */
  of?: number | undefined
}

/** The form of one move. It is plain: with script, what is wrong is said while it is written. */
export const MoveForm = (props: Props) => {
  const { move, formId, saw, today, of } = props
  const { register, errors, send } = useMove(move.move, today)
  const part: Part = {
    ...props,
    id: of === undefined ? move.move : `${move.move}-${of}`,
    fieldOf: (name) => ({ ...register(name), defaultValue: props.filled?.[name] ?? '' }),
    register,
    errorOf: (name) => errors[name]?.message ?? props.errors?.[name],
  }
  return (
    <form method="post" action={move.action} className="stack" onSubmit={send} noValidate>
      <input type="hidden" name="id" value={formId} />
      <input type="hidden" name="saw" value={saw} />
      {of !== undefined && <input type="hidden" name="of" value={of} />}
      <Fields {...part} />
      <Button fit>{of === undefined ? move.label : 'メモを直す'}</Button>
    </form>
  )
}

type Part = Props & {
  id: string
  register: ReturnType<typeof useMove>['register']
  fieldOf: (name: keyof MoveTyped) => object
  errorOf: (name: keyof MoveTyped) => string | undefined
}

const Fields = (part: Part) => {
  switch (part.move.move) {
    case 'take':
    case 'give-back':
    case 'ask-second':
      return null
    case 'ask':
      return <Words {...part} label="聞くこと" hint="1回に1つ聞きます。ご本人は、質問の画面で答えます。" />
    case 'remark':
      return (
        <Words {...part} label="内部メモ" hint="ご本人には見えません。書いた人は24時間のあいだ直せます。" />
      )
    case 'state':
      return <Advice {...part} />
    case 'appoint':
      return (
        <>
          <Day {...part} label="日" />
          <Time {...part} />
          <Words {...part} label="何をするか" hint="この画面でのことだけを約束します。" />
        </>
      )
    case 'second':
      return (
        <>
          <Agrees {...part} />
          <Words {...part} label="読んで気づいたこと" />
        </>
      )
    case 'hand-over':
      return (
        <>
          <Centre {...part} />
          <Day {...part} label="引きついだ日" />
          <Words {...part} label="伝えたこと" />
        </>
      )
    case 'close':
      return <Words {...part} label="ご本人へのことば" />
    case 'reopen':
      return <Words {...part} label="もう一度読むわけ" />
    default:
      return part.move.move satisfies never
  }
}

const Words = ({ id, label, hint, limit, fieldOf, errorOf }: Part & { label: string; hint?: string }) => (
  <Field
    as="textarea"
    id={`${id}-words`}
    label={label}
    hint={[hint, `${limit.toLocaleString('ja-JP')}字まで。`].filter(Boolean).join('')}
    error={errorOf('words')}
    {...fieldOf('words')}
  />
)

const Day = ({ id, label, fieldOf, errorOf }: Part & { label: string }) => (
  <Field id={`${id}-on`} type="date" label={label} error={errorOf('on')} {...fieldOf('on')} />
)

const Time = ({ id, fieldOf, errorOf }: Part) => (
  <Field
    id={`${id}-time`}
    type="time"
    label="時刻(なくてもよい)"
    error={errorOf('time')}
    {...fieldOf('time')}
  />
)

const Centre = ({ id, fieldOf, errorOf }: Part) => (
  <Field id={`${id}-centre`} label="センターの名前" error={errorOf('centre')} {...fieldOf('centre')} />
)

const Agrees = ({ id, filled, register, errorOf }: Part) => (
  <ChoiceGroup id={`${id}-agrees`} legend="このまま進めてよいですか" error={errorOf('agrees')}>
    <Choice
      type="radio"
      value="yes"
      id={`${id}-agrees-yes`}
      label="よい"
      defaultChecked={filled?.agrees === 'yes'}
      {...register('agrees')}
    />
    <Choice
      type="radio"
      value="no"
      id={`${id}-agrees-no`}
      label="直すところがある"
      defaultChecked={filled?.agrees === 'no'}
      {...register('agrees')}
    />
  </ChoiceGroup>
)

const Advice = ({ id, choices, filled, register, errorOf }: Part) => (
  <ChoiceGroup
    id={`${id}-advice`}
    legend="伝える案内"
    hint="この記録で出ている、出典のある案内だけを、そのままのことばで伝えます。"
    error={errorOf('advice')}
  >
    {choices.map(({ value, label, hint }) => (
      <Choice
        key={value}
        type="radio"
        value={value}
        id={`${id}-${value}`}
        label={label}
        hint={hint}
        defaultChecked={filled?.advice === value}
        {...register('advice')}
      />
    ))}
  </ChoiceGroup>
)
