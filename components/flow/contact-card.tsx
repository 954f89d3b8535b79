import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkList } from '@/components/ui/link-list'
import { Tag, type TagKind } from '@/components/ui/tag'
import type { ContactView } from '@/lib/cases/contact-view'

type Props = { contact: ContactView; level?: 2 | 3 | undefined }

/** One desk: its state, one way to reach it, and what it costs and where the number is from behind a tap. */
export const ContactCard = ({ contact, level = 2 }: Props) => (
  <Card
    id={contact.id}
    level={level}
    title={contact.name}
    aside={contact.short && <Tag kind={stateKind(contact.open)}>{contact.short}</Tag>}
  >
    {contact.state && <p>{contact.state}</p>}
    {contact.ownNumber && (
      <p>
        <strong>{contact.ownNumber}</strong>
      </p>
    )}
    {contact.why && <p className="hint">{contact.why}</p>}
    {contact.asOf && <p className="hint">時間と番号は、{contact.asOf}です。</p>}
    <Way contact={contact} />
    <Disclosure summary="料金・かけ方・出典">
      {contact.howTo && <p>{contact.howTo}</p>}
      {contact.cost && <p>{contact.cost}</p>}
      {contact.unreachableFrom && <p>{contact.unreachableFrom}</p>}
      <p className="hint">
        出典 {contact.source.url}
        {contact.source.statedOn && <>(ページの日付 {contact.source.statedOn})</>}。{contact.source.checkedOn}{' '}
        に確認
      </p>
    </Disclosure>
  </Card>
)

/** The number to dial; else the number as text, the official site, and the desk to try instead (I13). */
const Way = ({ contact: { tel, phone, numberNote, web, fallback } }: { contact: ContactView }) => {
  if (tel)
    return (
      <LinkButton href={tel} variant="secondary">
        {phone} に電話する
      </LinkButton>
    )
  return (
    <>
      {phone && <p>電話 {phone}</p>}
      {numberNote && <p className="hint">{numberNote}</p>}
      {web && (
        <LinkButton href={web} variant="secondary" rel="noreferrer">
          公式サイトを開く
        </LinkButton>
      )}
      {fallback && <LinkList items={[fallback]} />}
    </>
  )
}

const stateKind = (open: boolean | null): TagKind => {
  if (open === null) return 'plain'
  return open ? 'open' : 'shut'
}
