import type { ComponentProps } from 'react'
import { Phrases } from './phrases'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'style' | 'children'> & {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  label: string
  hint?: string | undefined
  /** A word above the row that sets it apart, for なし and わからない: または */
  divider?: string | undefined
}

/** One answer: the whole row is the target. Its id is `name-value` unless given. */
export const Choice = ({ label, hint, divider, ...input }: Props) => {
  const id = input.id ?? `${input.name}-${input.value}`
  const describedBy = [input['aria-describedby'], hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <>
      {divider && <p className="choice-divider">{divider}</p>}
      <label className="choice" htmlFor={id}>
        <input
          {...input}
          id={id}
          aria-labelledby={`${id}-label`}
          aria-describedby={describedBy || undefined}
        />
        <span>
          <span className="choice-label" id={`${id}-label`}>
            <Phrases text={label} />
          </span>
          {hint && (
            <span className="hint block" id={`${id}-hint`}>
              <Phrases text={hint} />
            </span>
          )}
        </span>
      </label>
    </>
  )
}
