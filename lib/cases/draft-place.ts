import type { DraftPlace } from '@/lib/store/drafts'
import type { OpenedCase } from '@/lib/store/events'
import type { Session } from '@/lib/store/sessions'

type Whose = { readonly session: Session; readonly opened: OpenedCase }

/** Where the draft of a form is kept; `form` is the path of the page that it stands on. */
export const draftPlace = <Path extends string>(
  { session, opened }: Whose,
  form: Path,
): DraftPlace & { form: Path } => ({
  sessionId: session.browser,
  caseId: opened.caseId,
  key: opened.key,
  form,
})
