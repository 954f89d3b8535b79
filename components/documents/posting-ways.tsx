import { Disclosure } from '@/components/ui/disclosure'
import { SectionTitle } from '@/components/ui/heading'
import type { WayView } from '@/lib/cases/read-letters'

/** The ways to post a letter: what each proves, what it does not, and about what it costs. */
export const PostingWays = ({ ways }: { ways: readonly WayView[] }) => (
  <section className="stack stack-tight" aria-labelledby="posting-ways">
    <SectionTitle id="posting-ways" text="出し方" />
    <p>どれで出すかも、相談員に聞けます。強い出し方ほど、相手も身がまえることがあります。</p>
    {ways.map(({ id, name, how, proves, notProved, cost, sources }) => (
      <Disclosure key={id} summary={name}>
        <p>{how}</p>
        <p>のこる証拠:{proves.join('。')}。</p>
        <p>のこらないもの:{notProved.join('。')}。</p>
        <p>{cost}</p>
        <p className="hint">出典:{sources}</p>
      </Disclosure>
    ))}
  </section>
)
