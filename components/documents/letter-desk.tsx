import { LetterNotice } from '@/components/flow/letter-notice'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { LetterPage } from '@/lib/cases/read-letters'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { IssuedList } from './issued-list'
import { LetterCheckView } from './letter-check'
import { LetterForm } from './letter-form'
import { LetterToPaper } from './letter-to-paper'
import { PostingWays } from './posting-ways'

type Props = { page: LetterPage; formId: string; issueId: string }

/** The page of one letter: whether it is written now, and if so the skeleton, its checks, and the way to paper. */
export const LetterDesk = ({ page, formId, issueId }: Props) => (
  <>
    <PageTitle text={page.letter.name} />
    {!page.check && <p>{page.purpose}</p>}
    {page.form && <Problems form={page.form} />}
    <LetterNotice letter={page.letter} />
    {page.isKept && <p>前に書いた文は、消えていません。書けるときになれば、また開きます。</p>}
    {!page.check && <WhoWrites />}
    {page.check && <LetterCheckView check={page.check} />}
    {page.form && (
      <LetterForm
        view={page.form}
        action={page.action}
        formId={formId}
        saw={page.saw}
        paper={<LetterToPaper page={page} issueId={issueId} />}
      />
    )}
    {page.check && <WhoWrites />}
    <IssuedList issued={page.issued} />
    {page.form && <PostingWays ways={page.ways} />}
    <LinkList
      items={[
        ...(page.handOver ? [{ href: page.handOver, label: 'いちばん新しい紙を、わたした記録を書く' }] : []),
        { href: '/case/letters', label: 'ほかの手紙を見る' },
        { href: '/case', label: '質問の続きへもどる' },
      ]}
    />
  </>
)

/** What this app does for a letter, and what it leaves to people. */
export const WhoWrites = () => (
  <p>
    文は、あなたが書きます。このアプリは、書くところと気をつけるところだけを示し、代わりに文を作ることはしません。法律の判断もしません。出す前に、相談員に見せて確かめます。
  </p>
)

const Problems = ({ form }: { form: NonNullable<LetterPage['form']> }) => (
  <>
    {form.errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={form.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    {form.isUnsaved && !form.isNewer && form.errors.length === 0 && (
      <Notice title="下の文は、まだ保存していません" variant="gap">
        <p>いちばん下の「保存して、文を確かめる」を押すと、保存されます。</p>
      </Notice>
    )}
    {form.isNewer && (
      <Notice title="別の画面で、この手紙が書きかえられました" variant="gap">
        <p>
          下にあるのは、いまこの画面で書いた文です。これでよければ、もう一度「保存して、文を確かめる」を押してください。
        </p>
      </Notice>
    )}
  </>
)
