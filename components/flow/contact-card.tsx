import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag, type TagKind } from '@/components/ui/tag'
import type { ContactView } from '@/lib/cases/contact-view'

/** One desk: its state, how to reach it, what it costs, and where the number comes from. */
export const ContactCard = ({ contact }: { contact: ContactView }) => (
  <Card
    id={contact.id}
    title={contact.name}
    aside={<Tag kind={stateKind(contact.open)}>{contact.state}</Tag>}
  >
    {contact.why && <p>{contact.why}</p>}
    {contact.ownNumber && <p>{contact.ownNumber}</p>}
    {contact.tel && (
      <LinkButton href={contact.tel} variant="secondary">
        {contact.phone} に電話する
      </LinkButton>
    )}
    {contact.phone && !contact.tel && (
      <p>{contact.phone}(古い情報かもしれません。公式サイトで番号を確かめてください)</p>
    )}
    {contact.howTo && <p>{contact.howTo}</p>}
    {contact.cost && <p>{contact.cost}</p>}
    {contact.unreachableFrom && <p>{contact.unreachableFrom}</p>}
    <Disclosure summary="番号の出典">
      <p>
        {contact.source.url}
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
