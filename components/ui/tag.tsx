import type { ReactNode } from 'react'

export type TagKind = 'do' | 'never' | 'know' | 'open' | 'shut' | 'gap' | 'them' | 'mine' | 'plain'

/** A short word that says what a thing is. The word carries it; the colour only repeats it. */
export const Tag = ({ kind = 'plain', children }: { kind?: TagKind; children: ReactNode }) => (
  <span className="tag" data-kind={kind}>
    {children}
  </span>
)
