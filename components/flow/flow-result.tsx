import { DefinitionList } from '@/components/ui/definition-list'
import { SectionTitle } from '@/components/ui/heading'
import type { FlowResultView } from '@/lib/cases/read-flow'

/** What the chosen facts lead to, in a few rows. */
export const FlowResult = ({ moment, rows, advice }: FlowResultView) => (
  <section className="stack" aria-labelledby="flow-result">
    <SectionTitle id="flow-result" text="選んだ事実では" />
    <DefinitionList rows={[{ label: '日時', value: moment }, ...rows]} />
    <SectionTitle level={3} text="出る助言" />
    <ol className="flow-lines">
      {advice.map(({ id, kind, title }) => (
        <li key={id}>
          【{kind}】{title}
        </li>
      ))}
    </ol>
  </section>
)
