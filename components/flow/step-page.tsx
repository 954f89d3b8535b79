import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { StepView } from '@/lib/cases/step-view'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { AdviceCard } from './advice-card'
import { AnswerFields } from './answer-fields'
import { ContactCard } from './contact-card'
import { LetterNotice } from './letter-notice'
import { NeverCard } from './never-card'

type Props = {
  view: StepView
  formId: string
  /** Said before the button, such as what is stored from here on. */
  notice?: ReactNode
}

/** One step on one page: what to do or answer, why, and what never to do meanwhile. */
export const StepPage = ({ view, formId, notice }: Props) => {
  const nevers = view.shows.filter(({ kind }) => kind === 'never')
  const others = view.shows.filter(({ kind }) => kind !== 'never')
  return (
    <>
      <Problems view={view} />
      {!isQuestion(view) && <Instruction view={view} />}
      {view.answering.kind === 'seen' && <Shown advice={others} />}
      {view.answering.kind === 'seen' && <NeverCard advice={nevers} />}
      {view.letter && <LetterNotice letter={view.letter} linked />}
      {view.desks.map((desk) => (
        <ContactCard key={desk.id} contact={desk} />
      ))}
      {view.papers.length > 0 && <LinkList items={view.papers} />}
      <form method="post" action={view.action} className="stack">
        <input type="hidden" name="id" value={formId} />
        <input type="hidden" name="saw" value={view.saw} />
        <AnswerFields
          title={view.title}
          answering={view.answering}
          errors={view.errors}
          before={<Disclosure summary={say(chrome.whyAsked)}>{view.why}</Disclosure>}
        />
        {notice}
        <Button>{say(chrome.next)}</Button>
        {isTyped(view) && (
          <Button variant="secondary" name="unknown" value="1">
            {say(chrome.unknown)}
          </Button>
        )}
      </form>
      {view.answering.kind !== 'seen' && <NeverCard advice={nevers} />}
      {view.answering.kind !== 'seen' && <Shown advice={others} />}
      {view.back && <LinkList items={[{ href: view.back, label: say(chrome.back) }]} />}
    </>
  )
}

/** What could not be taken, and an answer that came in from another window. */
const Problems = ({ view }: { view: StepView }) => (
  <>
    {view.errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={view.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    {view.newer && (
      <Notice title="別の画面で、もう答えが入っています" variant="gap">
        <p>いま記録にあるのは「{view.newer}」です。下の答えでよければ、もう一度「次へ」を押してください。</p>
      </Notice>
    )}
  </>
)

const Shown = ({ advice }: { advice: StepView['shows'] }) =>
  advice.map((one) => <AdviceCard key={one.id} advice={one} />)

const Instruction = ({ view }: { view: StepView }) => (
  <>
    <PageTitle text={view.title} />
    <p>{view.why}</p>
    {view.lines.length > 0 && (
      <div className="prose">
        <ol>
          {view.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
    )}
  </>
)

const isTyped = ({ answering }: StepView) => ['amount', 'day', 'place', 'words'].includes(answering.kind)

const isQuestion = ({ answering }: StepView) => answering.kind !== 'seen' && answering.kind !== 'outcome'
