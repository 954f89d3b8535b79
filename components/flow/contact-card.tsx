import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag, type TagKind } from '@/components/ui/tag'
import type { ContactView } from '@/lib/cases/contact-view'

/** One desk: its state, one button to reach it, and what it costs and where the number is from behind a tap. */
export const ContactCard = ({ contact }: { contact: ContactView }) => (
  <Card
    id={contact.id}
    title={contact.name}
    aside={contact.short && <Tag kind={stateKind(contact.open)}>{contact.short}</Tag>}
  >
    {contact.why && <p>{contact.why}。</p>}
    {contact.ownNumber && <p>{contact.ownNumber}</p>}
    {contact.state !== contact.short && <p>{contact.state}</p>}
    {contact.tel && (
      <LinkButton href={contact.tel} variant="secondary">
        {contact.phone} に電話する
      </LinkButton>
    )}
    {contact.phone && !contact.tel && <p>{contact.phone}(番号は公式サイトで確かめてください)</p>}
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

const stateKind = (open: boolean | null): TagKind => {
  if (open === null) return 'plain'
  return open ? 'open' : 'shut'
}
