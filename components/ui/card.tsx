import type { ReactNode } from 'react'
import { Phrases } from './phrases'
import { Tag } from './tag'

type Props = {
  /** do: する · never: しない · know: worth knowing · say: words to say aloud · plain */
  variant?: 'do' | 'never' | 'know' | 'say' | 'plain'
  /** The word of the tag: する, しない */
  tag?: string | undefined
  title?: string | undefined
  /** Beside the title: an opening state as a `Tag`. */
  aside?: ReactNode
  level?: 2 | 3
  id?: string | undefined
  children?: ReactNode
}

/** One thing on its own sheet. */
export const Card = ({ variant = 'plain', tag, title, aside, level = 2, id, children }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="card" data-variant={variant} id={id}>
      {tag && (
        <p>
          <Tag kind={variant === 'do' || variant === 'never' || variant === 'know' ? variant : 'plain'}>
            {tag}
          </Tag>
        </p>
      )}
      {(title || aside) && (
        <div className="card-head">
          {title && (
            <Heading className="card-title">
              <Phrases text={title} />
            </Heading>
          )}
          {aside}
        </div>
      )}
      {children && <div className="card-body">{children}</div>}
    </section>
  )
}
