import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { LogFormView } from '@/lib/cases/log-form-view'
import { LogForm, LogProblems } from './log-form'

/** Adds to the log: who, the words, and the time, which is filled in already. */
export const AddPage = ({ view, formId }: { view: LogFormView; formId: string }) => (
  <>
    <LogProblems view={view} />
    <PageTitle text="記録を足す" />
    <p>わかるところだけで大丈夫です。あとから直せます。</p>
    <LogForm view={view} formId={formId} button="記録に足す" />
    <LinkList
      items={[
        { href: '/case/log', label: 'これまでの記録を見る' },
        { href: '/check/number', label: '番号を調べる' },
      ]}
    />
  </>
)
