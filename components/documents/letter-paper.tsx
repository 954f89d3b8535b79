import { PageTitle, SectionTitle } from '@/components/ui/heading'
import type { Letter } from '@/lib/documents/letter'

type Props = {
  letter: Letter
  /** The letter is the page: its title is the h1. */
  titled?: boolean
}

/** A letter as it will stand on paper: the day at the right, the addressee at the left, the sender at the right. */
export const LetterPaper = ({ letter: { title, date, to, from, paragraphs }, titled }: Props) => (
  <div className="letter-paper">
    <p className="letter-right">{date}</p>
    <p className="as-typed">{to.join('\n')}</p>
    <div className="letter-from">
      {from.length > 0 ? <p className="as-typed">{from.join('\n')}</p> : <ForThePen />}
    </div>
    {titled ? <PageTitle text={title} /> : <SectionTitle text={title} level={3} />}
    {paragraphs.map((words, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a letter that stands never move
      <p key={at} className="as-typed">
        {words}
      </p>
    ))}
  </div>
)

const ForThePen = () => (
  <>
    <p className="letter-line">住所</p>
    <p className="letter-line">氏名</p>
  </>
)
