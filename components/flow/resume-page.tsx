import { Button, LinkButton } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { ResumePageView } from '@/lib/cases/read-resume'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { OtherCase } from './other-case'
import { SharedChoice } from './shared-device'

/** 続きから: the case of this browser, and the form that opens one by its number and words. */
export const ResumePage = ({ hasCase, typed, errors }: ResumePageView) => (
  <>
    {errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    <PageTitle text="続きから" />
    {hasCase ? <GoOn /> : <p>この端末には、書きかけの記録がありません。</p>}
    <SectionTitle text={'控えの\u200B番号とことばで\u200B開く'} />
    {hasCase && <OtherCase />}
    <WordsForm typed={typed} errors={errors} />
    <LinkList items={[{ href: '/resume/import', label: '記録のファイルから戻す' }]} />
    {!hasCase && (
      <LinkButton href="/" variant="secondary">
        最初の画面へ
      </LinkButton>
    )}
  </>
)

const GoOn = () => (
  <form method="post" action="/resume/open" className="stack">
    <p>この端末に、書きかけの記録があります。</p>
    <Button>続きを開く</Button>
  </form>
)

const WordsForm = ({ typed, errors }: Pick<ResumePageView, 'typed' | 'errors'>) => {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message
  return (
    <form method="post" action="/resume/words" noValidate className="stack">
      <Field
        id="number"
        name="number"
        label="記録番号(数字8つ)"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.number}
        error={errorOf('number')}
      />
      <Field
        as="textarea"
        id="words"
        name="words"
        rows={3}
        label="再開のことば(5つ)"
        hint="ひらがなでもカタカナでも書けます。ことばの間を1つ空けます。"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={typed.words}
        error={errorOf('words')}
      />
      <SharedChoice shared={typed.shared} />
      <Button id="open">記録を開く</Button>
    </form>
  )
}
