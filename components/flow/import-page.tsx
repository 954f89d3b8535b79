import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { ImportPageView } from '@/lib/cases/read-import'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { OtherCase } from './other-case'
import { SharedChoice } from './shared-device'

/** The form that brings back a record that was taken along. */
export const ImportPage = ({ hasCase, error, formId }: ImportPageView & { formId: string }) => (
  <>
    {error && <ErrorSummary title={say(chrome.problem)} items={[{ href: '#file', label: error }]} />}
    <PageTitle text={'記録の\u200Bファイルから\u200B戻す'} />
    <p>「記録を持っていく」で作ったファイルを選びます。</p>
    <p>中身が変わっていないか確かめてから、ここに戻します。</p>
    <p>記録番号と再開のことばは、新しくなります。戻したあとで、紙に書きとめます。</p>
    {hasCase && <OtherCase />}
    <form method="post" action="/resume/import/open" encType="multipart/form-data" className="stack">
      <input type="hidden" name="id" value={formId} />
      <Field
        type="file"
        id="file"
        name="file"
        label="記録のファイル"
        hint="record.html か record.zip です。"
        accept=".html,.htm,.zip,text/html,application/zip"
        error={error ?? undefined}
      />
      <SharedChoice shared={false} />
      <Button>記録を戻す</Button>
    </form>
    <LinkList items={[{ href: '/resume', label: '続きからにもどる' }]} />
  </>
)
