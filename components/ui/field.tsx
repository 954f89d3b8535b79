import type { ComponentProps, ReactNode } from 'react'
import { FieldNotes } from './field-notes'
import { PageTitle } from './heading'

type Words = {
  id: string
  label: string
  /** The question is the page: the h1 is the label. */
  labelIsTitle?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  /** Between the question and the field: 「なぜ聞くのですか」 */
  before?: ReactNode
}
type InputProps = { as?: 'input' } & Omit<ComponentProps<'input'>, 'id' | 'className' | 'style'>
type TextareaProps = { as: 'textarea' } & Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'style'>

/**
 * One thing to write: label, hint, error and the native input or textarea they belong to. A textarea goes without
 * `autocomplete=off`: with it Chromium forgets on the way back what was typed.
 */
export const Field = ({
  id,
  label,
  labelIsTitle,
  hint,
  error,
  before,
  ...control
}: Words & (InputProps | TextareaProps)) => {
  const describedBy = [control['aria-describedby'], hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  const wiring = {
    id,
    className: 'field-control',
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? true : undefined,
  }
  return (
    <div className="field">
      <label className={labelIsTitle ? undefined : 'field-label'} htmlFor={id}>
        {labelIsTitle ? <PageTitle text={label} /> : label}
      </label>
      {before}
      <FieldNotes id={id} hint={hint} error={error} />
      <Control {...control} {...wiring} />
    </div>
  )
}

const Control = ({ as, ...rest }: InputProps | TextareaProps) =>
  as === 'textarea' ? (
    <textarea rows={4} {...(rest as ComponentProps<'textarea'>)} />
  ) : (
    <input type="text" {...(rest as ComponentProps<'input'>)} />
  )
