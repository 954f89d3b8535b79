import type { ReactNode } from 'react'

/** Words for screen readers where the eye already has a line, a bar or a mark. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="sr-only">{children}</span>
)
