import { MarkedText, SignList } from '@/components/flow/marked-text'
import { SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { LetterCheck } from '@/lib/cases/read-letters'

type Props = { check: LetterCheck }

/** What the saved words still lack, and what to look at again, each marked where it stands. It forbids nothing. */
export const LetterCheckView = ({ check: { missing, marks } }: Props) => (
  <>
    {missing.length > 0 && (
      <Notice title={`紙にする前に、書くところ ${missing.length}つ`} variant="gap" id="letter-missing">
        <LinkList items={missing} />
      </Notice>
    )}
    {marks.signs.length > 0 && (
      <section className="stack" aria-labelledby="letter-marks">
        <SectionTitle id="letter-marks" text={`見直すところ ${marks.signs.length}つ`} />
        <p>直すかどうかは、あなたが決めます。迷うところは、相談員に聞きます。</p>
        <SignList signs={marks.signs} />
        {marks.texts.map(({ field, heading, pieces }) => (
          <div key={field} className="stack stack-tight">
            <SectionTitle text={heading} level={3} />
            <MarkedText pieces={pieces} />
            <LinkList items={[{ href: `#${field}`, label: `「${heading}」を直す` }]} />
          </div>
        ))}
      </section>
    )}
    {marks.signs.length === 0 && (
      <p>気になる言いまわしは、見つかりませんでした。見つけられないものもあるので、相談員に見せます。</p>
    )}
  </>
)
