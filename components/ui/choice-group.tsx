import type { ComponentProps, ReactNode } from 'react'
import { PageTitle } from './heading'
import { Phrases } from './phrases'

type Props = Omit<ComponentProps<'fieldset'>, 'className' | 'style'> & {
  id: string
  legend: string
  /** The question is the page: the legend holds the h1. */
  legendIsTitle?: boolean | undefined
  hint?: string | undefined
  error?: string | undefined
  /** Between the question and the answers: 「なぜ聞くのですか」 */
  before?: ReactNode
  /** Short answers stand two in a row. */
  columns?: 1 | 2
  children: ReactNode
}

/** One question and its `Choice`s. A `#id` link from the error summary leads here. */
export const ChoiceGroup = ({
  id,
  legend,
  legendIsTitle,
  hint,
  error,
  before,
  columns = 1,
  children,
  ...rest
}: Props) => {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy || undefined}
      aria-invalid={error ? true : undefined}
      tabIndex={error ? -1 : undefined}
      className="stack"
      {...rest}
    >
      <legend className="group-legend">
        {legendIsTitle ? <PageTitle text={legend} /> : <Phrases text={legend} />}
      </legend>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          <Phrases text={hint} />
        </p>
      )}
      {before}
      {error && (
        <p className="error" id={`${id}-error`}>
          <Phrases text={error} />
        </p>
      )}
      <div className={columns === 2 ? 'choice-list grid-cols-2' : 'choice-list'}>{children}</div>
    </fieldset>
  )
}
