import { ErrorSummary } from '@/components/ui/error-summary'
import type { TriedView } from '@/lib/cases/desk-tried'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

/** What was wrong with a form that was just sent, each a link to its place. */
export const TriedErrors = ({ errors }: Pick<TriedView, 'errors'>) =>
  errors.length > 0 && (
    <ErrorSummary
      title={say(chrome.problem)}
      items={errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
    />
  )

/** What was wrong with one field, if anything. */
export const errorOf = ({ errors }: Pick<TriedView, 'errors'>, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
