import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { MessageView, QuestionsView, QuestionView } from '@/lib/cases/questions'
import { AdviceCard } from './advice-card'

type Props = { view: QuestionsView; formId: string }

/** What the desk asks, then what it told: nothing here decides anything about law. */
export const QuestionsPage = ({ view, formId }: Props) => {
  const { isShared, questions, messages, answered, limit } = view
  return (
    <>
      <PageTitle
        text={
          isShared && questions.length > 0 ? 'ボランティアからの\u200B質問' : 'ボランティアとの\u200Bやりとり'
        }
      />
      {!isShared && (
        <Notice title="いまは、見てもらっていません">
          <p>前のやりとりは、ここに残っています。ボランティアには見えません。</p>
        </Notice>
      )}
      {isShared && questions.length === 0 && <p>いま、質問はありません。</p>}
      {isShared &&
        questions.map((question) => (
          <Question key={question.seq} question={question} formId={formId} limit={limit} />
        ))}
      {messages.length > 0 && <SectionTitle text="ボランティアからの返事" />}
      {messages.map((message) => (
        <Message key={message.seq} message={message} />
      ))}
      {answered.length > 0 && <SectionTitle text="答えた質問" />}
      {answered.map(({ seq, words, answer }) => (
        <Card key={seq} title={words} level={3}>
          <p>{answer}</p>
        </Card>
      ))}
      <LinkList
        flow
        items={[
          { href: '/case/advice', label: '次にすることへもどる' },
          { href: '/case/share', label: '見せるものを変える・やめる' },
        ]}
      />
    </>
  )
}

const Never = () => <p className="hint">ボランティアは、法律の判断や交渉はしません。</p>

type QuestionProps = { question: QuestionView; formId: string; limit: number }

const Question = ({ question, formId, limit }: QuestionProps) => {
  const { seq, words, step, typed, error } = question
  return (
    <Card title={words} id={`question-${seq}`}>
      <Never />
      {step ? (
        <LinkButton href={step}>この質問に答える</LinkButton>
      ) : (
        <form method="post" action="/case/questions/answer" className="stack" noValidate>
          <input type="hidden" name="id" value={formId} />
          <input type="hidden" name="to" value={seq} />
          <Field
            as="textarea"
            id={`words-${seq}`}
            name="words"
            label="答え"
            hint={`名前や番号は、書きません。${limit.toLocaleString('ja-JP')}字まで`}
            defaultValue={typed}
            error={error ?? undefined}
          />
          <Button>答える</Button>
          <Button variant="secondary" name="unknown" value="1">
            わからない
          </Button>
        </form>
      )}
    </Card>
  )
}

const Message = ({ message: { when, words, advice } }: { message: MessageView }) =>
  advice ? (
    <>
      <p className="hint">{when}</p>
      <AdviceCard advice={advice} />
      <Never />
    </>
  ) : (
    <Card title={words} level={3}>
      <p className="hint">{when}</p>
      <Never />
    </Card>
  )
