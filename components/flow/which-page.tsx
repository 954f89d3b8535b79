import { LinkButton } from '@/components/ui/button'
import { Door } from '@/components/ui/door'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import type { ContradictionView } from '@/lib/cases/contradiction-view'

type Props = { contradictions: readonly ContradictionView[] }

/** Two answers that cannot both be so: the person says which one to change, or leaves both as they are. */
export const WhichPage = ({ contradictions }: Props) => (
  <>
    <PageTitle
      text={
        contradictions.length > 0 ? 'どちらが\u200B合っていますか' : 'いまは、\u200B答えが\u200B合っています'
      }
    />
    {contradictions.length > 0 && (
      <p>一緒には成り立たない答えがあります。思いちがいは、だれにでもあります。直す方を選んでください。</p>
    )}
    {contradictions.map(({ key, sides }, at) => (
      <section key={key} className="stack stack-tight">
        {contradictions.length > 1 && <SectionTitle text={`${at + 1}つめ`} />}
        {sides.map(({ fact, question, answer, href }) => (
          <Door key={fact} href={href} label={`「${answer}」を直す`} note={question} />
        ))}
      </section>
    ))}
    {contradictions.length > 0 && (
      <p className="hint">
        わからなければ、このままで進めます。どちらの答えも記録に残り、相談員のメモに「確かめること」として載ります。
      </p>
    )}
    <LinkButton href="/case" variant={contradictions.length > 0 ? 'secondary' : 'primary'}>
      {contradictions.length > 0 ? 'このまま進む' : '続きへ'}
    </LinkButton>
  </>
)
