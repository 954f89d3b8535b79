import { Button } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import type { CertifiedView, LetterPage } from '@/lib/cases/read-letters'
import { CertifiedSheets } from './certified-sheet'
import { LetterPaper } from './letter-paper'

type Props = { page: Pick<LetterPage, 'check' | 'letter'>; issueId: string }

/** The saved words as they will look, and the button that makes paper of them; nothing while they lack something. */
export const LetterToPaper = ({ page: { check, letter }, issueId }: Props) => {
  if (!check || check.missing.length > 0) return null
  return (
    <section className="stack" aria-labelledby="letter-paper">
      <SectionTitle id="letter-paper" text="紙にすると、こうなります" />
      {check.certified ? <OnGrid certified={check.certified} /> : <LetterPaper letter={check.letter} />}
      <form method="post" action={`/case/issue/${letter.id}`} className="stack">
        <input type="hidden" name="id" value={issueId} />
        <input type="hidden" name="written" value={check.written} />
        <div className="letter-button">
          <Button>この文で紙をつくる(PDF)</Button>
          <p>直したところを、先に下で保存します。</p>
        </div>
      </form>
      <p className="hint">つくっても、送られません。相談員に見せてから、あなたが出します。</p>
    </section>
  )
}

const OnGrid = ({ certified: { length, faults, block } }: { certified: CertifiedView }) => (
  <>
    <p>{`内容証明の長さ:${length}`}</p>
    {block.letter.from.length === 0 && (
      <p>名前と住所を手で書くときは、3組とも同じ所に書きます。その行も長さに入ります。</p>
    )}
    {faults.length > 0 && (
      <Notice title="内容証明で出す前に、見るところ" variant="gap" level={3}>
        <ul>
          {faults.map(({ place, words }) => (
            <li key={place + words}>
              <span className="hint block">{place}</span>
              {words}
            </li>
          ))}
        </ul>
      </Notice>
    )}
    <CertifiedSheets block={block} id="certified" />
  </>
)
