import type { ReactNode } from 'react'

/** The list around `TimelineRow`s, oldest first. */
export const Timeline = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol className="timeline" aria-label={label}>
    {children}
  </ol>
)
