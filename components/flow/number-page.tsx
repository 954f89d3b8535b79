import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { NumberPageView } from '@/lib/cases/number-check'
import type { NumberChecked } from '@/lib/cases/number-view'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { NumberResultView } from './number-result'

/** 「番号を調べる」: what a number is, and what it does not tell. The answer comes first, the field stays below it. */
export const NumberPage = ({ typed, checked, inCase }: NumberPageView) => (
  <>
    {checked?.tag === 'fault' && (
      <ErrorSummary title={say(chrome.problem)} items={[{ href: '#number', label: checked.error }]} />
    )}
    <PageTitle text="番号を調べる" />
    {checked?.tag === 'result' ? (
      <NumberResultView result={checked.result} typed={typed} inCase={inCase} />
    ) : (
      <p>
        電話に表示された番号や、SMS・紙にあった番号の、種類と地域を調べます。だれの電話かは、番号ではわかりません。
      </p>
    )}
    {checked?.tag === 'result' && <SectionTitle text={'ほかの番号を\u200B調べる'} />}
    <NumberForm typed={typed} checked={checked} />
    <LinkList
      items={[
        inCase ? { href: '/case/log', label: 'これまでの記録を見る' } : { href: '/', label: '最初の画面へ' },
      ]}
    />
  </>
)

type FormProps = { typed: string; checked: NumberChecked | null }

const NumberForm = ({ typed, checked }: FormProps) => {
  const fault = checked?.tag === 'fault' ? checked : null
  return (
    <>
      <form method="post" action="/check/number/look" className="stack" noValidate>
        <Field
          id="number"
          name="number"
          label="電話番号"
          hint="表示のとおりに入れます。番号は保存しません。2分たつと、この画面からも消えます。"
          error={fault?.error}
          defaultValue={typed}
          inputMode="tel"
          autoComplete="off"
        />
        <Button variant={checked?.tag === 'result' ? 'secondary' : 'primary'}>この番号を調べる</Button>
      </form>
      {fault?.besides && (
        <Notice>
          <p>{fault.besides}</p>
        </Notice>
      )}
      <form method="post" action="/check/number/look">
        <Button variant="quiet" name="withheld" value="非通知">
          番号が出なかった(非通知)
        </Button>
      </form>
    </>
  )
}
