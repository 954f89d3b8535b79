import type { ComponentProps } from 'react'
import { Phrases } from './phrases'

type Props = Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> & {
  /** What to ask: 会社・部署・名前 */
  label: string
  /** The word on the button: 聞いた */
  action: string
  done?: boolean | undefined
  /** The word once it was tapped: ✓ 聞いた */
  doneLabel?: string | undefined
}

/** A line of the in-call card with the button that logs it. Submits the form around it. */
export const TapRow = ({ label, action, done, doneLabel, type = 'submit', ...rest }: Props) => (
  <div className="tap-row">
    <span>
      <Phrases text={label} />
    </span>
    <button
      className="tap"
      type={type}
      data-state={done ? 'done' : 'open'}
      aria-label={`${label} ${done ? (doneLabel ?? action) : action}`}
      {...rest}
    >
      {done ? (doneLabel ?? `✓ ${action}`) : action}
    </button>
  </div>
)
