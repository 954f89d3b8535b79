import { LetterNotice } from '@/components/flow/letter-notice'
import { LinkButton } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/heading'
import type { LettersPage } from '@/lib/cases/read-letters'

/** Every letter: what it is for, and whether it is written now. */
export const LetterList = ({ letters }: Pick<LettersPage, 'letters'>) =>
  letters.map((letter) => (
    <section key={letter.id} className="stack stack-tight" aria-label={letter.name}>
      <SectionTitle text={letter.name} />
      <p>{letter.purpose}</p>
      <LetterNotice letter={letter} level={3} />
      <LinkButton href={letter.href} variant={letter.verdict === 'ready' ? 'primary' : 'secondary'}>
        {letter.verdict === 'ready' ? `${letter.name}を書く` : `${letter.name}のことを見る`}
      </LinkButton>
    </section>
  ))
