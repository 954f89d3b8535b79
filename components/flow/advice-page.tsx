import type { ReactNode } from 'react'
import { LinkButton } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Door } from '@/components/ui/door'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { AdvicePageView } from '@/lib/cases/read-advice'
import { ContactCard } from './contact-card'
import { LetterNotice } from './letter-notice'
import { NeverCard } from './never-card'
import { OtherThings } from './other-things'

/** 「次にすること」: one thing as the title, what never to do, and the rest folded. */
export const AdvicePage = ({
  first,
  nevers,
  others,
  open,
  contact,
  letter,
  pending,
  talk,
  dates,
  isContradictory,
  goOn,
  offer,
  ending,
}: Omit<AdvicePageView, 'term'> & { offer: ReactNode; ending: ReactNode }) => (
  <>
    <PageTitle text={first ? first.title : '記録が\u200Bそろいました'} />
    {first && <p>{first.more}</p>}
    {ending}
    {talk && <Door {...talk} />}
    {pending.map((one) => (
      <Door key={one.href} href={one.href} label={one.title} note={one.words} />
    ))}
    {isContradictory && (
      <Door href="/case/which" label="合わない答えがあります" note="どちらを直すか、選びます" />
    )}
    {contact && <ContactCard contact={contact} />}
    {goOn && <LinkButton href={goOn}>質問の続きへ</LinkButton>}
    <LinkButton href="/case/summary" variant={goOn ? 'secondary' : 'primary'}>
      相談のためのメモを見る
    </LinkButton>
    <NeverCard advice={nevers} />
    <LetterNotice letter={letter} linked />
    <Dates dates={dates} />
    {offer}
    {open.length > 0 && (
      <Disclosure summary={`あとで確かめること ${open.length}つ`}>
        <ul>
          {open.map((one) => (
            <li key={one.fact}>
              {one.question}
              <br />
              <span className="hint">わかると変わる案内:{one.changes.join('、')}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    )}
    <OtherThings advice={others} />
    <LinkList
      flow
      items={[
        { href: '/case/log', label: '記録を見る・直す' },
        { href: '/case/papers', label: 'わたす紙' },
        { href: '/case/evidence', label: '証拠を入れる' },
        { href: '/case/share', label: '記録を見てもらう' },
        { href: '/case/desks', label: '窓口を名乗る電話が来た' },
        { href: '/contacts', label: '電話する窓口' },
      ]}
    />
  </>
)

/** The days a case has to keep, and the way to take them into one's own calendar. */
const Dates = ({ dates }: Pick<AdvicePageView, 'dates'>) =>
  dates.length > 0 && (
    <Notice title="日にち">
      <ul>
        {dates.map(({ id, when, title }) => (
          <li key={id}>
            {when}
            <br />
            {title}
          </li>
        ))}
      </ul>
      <LinkList items={[{ href: '/case/dates.ics', label: '予定表に入れる' }]} />
      <p className="hint">予定表を見る人には、この言葉も見えます。</p>
    </Notice>
  )
