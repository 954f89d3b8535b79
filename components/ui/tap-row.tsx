import type { ComponentProps } from 'react'
import { Phrases } from './phrases'

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'style' | 'children'> & {
  id: string
  /** What was asked or heard: 会社・部署・名前 */
  label: string
  /** The word on the right, where it looks like a button: 聞いた */
  action: string
}

/** A line of the in-call card: the whole row is one box to tick, so that it works in a form without JavaScript. */
export const TapRow = ({ label, action, ...input }: Props) => (
  <label className="tap-row" htmlFor={input.id}>
    <span>
      <Phrases text={label} />
    </span>
    <input {...input} type="checkbox" />
    <span className="tap">{action}</span>
  </label>
)
