import { Button } from '@/components/ui/button'

type Props = { document: string; formId: string; children: string }

/** The button that issues a document: a plain form, since the log keeps what was issued. */
export const IssueForm = ({ document, formId, children }: Props) => (
  <form method="post" action={`/case/issue/${document}`} className="no-print">
    <input type="hidden" name="id" value={formId} />
    <Button>{children}</Button>
  </form>
)
