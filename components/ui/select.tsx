import type { ComponentProps } from 'react'
import { FieldNotes } from './field-notes'

type Props = Omit<ComponentProps<'select'>, 'id' | 'className' | 'style' | 'children'> & {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** What stands there before a choice is made. */
  empty: string
  options: readonly { value: string; label: string }[]
}

/** One of a long list: label, hint, error and the native select they belong to. */
export const Select = ({ id, label, hint, error, empty, options, ...control }: Props) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    <FieldNotes id={id} hint={hint} error={error} />
    <select
      {...control}
      id={id}
      className="field-control"
      aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined}
      aria-invalid={error ? true : undefined}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
)
