import { Card } from '@/components/ui/card'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { CorrectView } from '@/lib/cases/log-form-view'
import { LogForm, LogProblems } from './log-form'

/** Corrects an entry: the entry as it stands, and the form filled in from it. The old words stay in the log. */
export const CorrectPage = ({ view, formId }: { view: CorrectView; formId: string }) => (
  <>
    <LogProblems view={view.form} />
    {view.isNewer && (
      <Notice title="別の画面で、もう直されています" variant="gap">
        <p>
          下の「いまの記録」が新しい内容です。いま書いた内容でよければ、もう一度「直して残す」を押します。
        </p>
      </Notice>
    )}
    <PageTitle text="記録を直す" />
    <p>前の記録も、消えずに残ります。</p>
    <Card title="いまの記録">
      <p className="hint">{view.now.when}</p>
      <p>{view.now.who}</p>
      <p className="whitespace-pre-line">{view.now.words}</p>
    </Card>
    <LogForm view={view.form} formId={formId} button="直して残す" />
    <LinkList items={[{ href: '/case/log', label: '直さずにもどる' }]} />
  </>
)
