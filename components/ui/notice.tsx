import type { ReactNode } from 'react'
import { Phrases } from './phrases'

type Props = {
  title?: string | undefined
  variant?: 'plain' | 'gap'
  level?: 2 | 3
  id?: string | undefined
  children: ReactNode
}

/** Something to know beside the step; `gap` where something is still 未確認. */
export const Notice = ({ title, variant = 'plain', level = 2, id, children }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="notice" role="note" data-variant={variant} id={id}>
      {title && (
        <Heading className="card-title">
          <Phrases text={title} />
        </Heading>
      )}
      {children}
    </section>
  )
}
