import { Blocks } from '@/components/documents/blocks'
import { AdviceCard } from '@/components/flow/advice-card'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Gap } from '@/components/ui/gap'
import { SectionTitle } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import type { MoveView } from '@/lib/cases/desk-moves-view'
import type { SheetView } from '@/lib/cases/sheet-view'

type Summary = NonNullable<SheetView['summary']>
type Asking = { ask: MoveView | undefined; saw: number; newId: () => string }

/** What is open, and what the answers say against each other. */
export const SheetOpen = ({ summary, ...asking }: { summary: Summary } & Asking) => (
  <>
    <Questions questions={summary.questions} {...asking} />
    {summary.contradictions.length > 0 && (
      <Notice title="答えが合わないところ" variant="gap" id="unlike">
        <ul>
          {summary.contradictions.map(({ key, sides }) => (
            <li key={key}>{sides.join(' / ')}</li>
          ))}
        </ul>
      </Notice>
    )}
  </>
)

/** The answers, the ledger, the guidance that the person has, and the papers that were issued. */
export const SheetSummary = ({ summary }: { summary: Summary }) => (
  <>
    <section className="stack" aria-labelledby="answers">
      <SectionTitle text="答え" id="answers" />
      <Blocks blocks={summary.known} isTitled={false} />
      {summary.gaps.length > 0 && (
        <Disclosure summary="まだ答えのない欄">
          <Blocks blocks={summary.gaps} isTitled={false} />
        </Disclosure>
      )}
    </section>
    <section className="stack" aria-labelledby="ledger">
      <SectionTitle text="個人情報のやりとり(種類だけ)" id="ledger" />
      <Blocks blocks={[summary.ledger]} isTitled={false} />
    </section>
    <section aria-labelledby="guidance">
      <SectionTitle text="ご本人に出ている案内" id="guidance" />
      {summary.advice.map((advice) => (
        <Disclosure key={advice.id} summary={`${kinds[advice.kind]}:${advice.title}`}>
          <AdviceCard advice={advice} folded={false} />
        </Disclosure>
      ))}
    </section>
    {summary.issued.length > 0 && (
      <section className="stack" aria-labelledby="issued">
        <SectionTitle text="出した紙" id="issued" />
        <ul>
          {summary.issued.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </section>
    )}
  </>
)

const kinds = { do: 'する', never: 'しない', know: '知っておく' } as const

const shown = 5

/** The questions on which most hangs first; the rest behind a click. */
const Questions = ({ questions, ...asking }: { questions: Summary['questions'] } & Asking) => (
  <section className="stack" aria-labelledby="open">
    <SectionTitle text="まだわからないこと" id="open" />
    {questions.length === 0 && <p>いまのところ、ありません。</p>}
    <QuestionList questions={questions.slice(0, shown)} {...asking} />
    {questions.length > shown && (
      <Disclosure summary={`ほかに${questions.length - shown}つ`}>
        <QuestionList questions={questions.slice(shown)} {...asking} />
      </Disclosure>
    )}
  </section>
)

const QuestionList = ({ questions, ...asking }: { questions: Summary['questions'] } & Asking) => (
  <ul className="sheet-questions">
    {questions.map((one) => (
      <li key={one.fact}>
        <div>
          <p>
            <Gap /> {one.question}
          </p>
          <p className="hint">変わる案内:{one.changes}</p>
        </div>
        {one.isAsked ? <Tag kind="open">聞きました</Tag> : <AskButton fact={one.fact} {...asking} />}
      </li>
    ))}
  </ul>
)

const AskButton = ({ fact, ask, saw, newId }: { fact: string } & Asking) =>
  ask &&
  ask.missing.length === 0 && (
    <form method="post" action={ask.action}>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="saw" value={saw} />
      <input type="hidden" name="fact" value={fact} />
      <Button fit variant="secondary">
        これを聞く
      </Button>
    </form>
  )
