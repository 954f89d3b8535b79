import { MissingList } from '@/components/documents/missing-list'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { LetterView } from '@/lib/cases/letter-view'

type Props = {
  letter: LetterView
  /** Leads on to the letters. */
  linked?: boolean
  /** 3 under a heading of its own. */
  level?: 2 | 3
}

/** Whether a letter is written, and what is still missing before it may be. */
export const LetterNotice = ({ letter, linked, level = 2 }: Props) => (
  <Notice title={`${letter.name}:${letter.title}`} level={level}>
    {letter.because && <p>{letter.because}。</p>}
    <MissingList missing={letter.missing} />
    {linked && (
      <LinkList
        items={[
          letter.verdict === 'ready'
            ? { href: letter.href, label: `${letter.name}を書く` }
            : { href: '/case/letters', label: '手紙のことを見る' },
        ]}
      />
    )}
  </Notice>
)
