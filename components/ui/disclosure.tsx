import type { ComponentProps, ReactNode } from 'react'
import { Phrases } from './phrases'

type Props = Omit<ComponentProps<'details'>, 'className' | 'style'> & {
  summary: string
  /** `open`: on paper its content is printed even while it is closed on the screen. */
  print?: 'open' | undefined
  children: ReactNode
}

/** What not everybody needs now: 「なぜ聞くのですか」「理由と出典」 */
export const Disclosure = ({ summary, print, children, ...rest }: Props) => (
  <details className="disclosure" data-print={print} {...rest}>
    <summary>
      <span className="disclosure-label">
        <Phrases text={summary} />
      </span>
    </summary>
    <div className="disclosure-body">{children}</div>
  </details>
)
