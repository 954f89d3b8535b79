import type { Metadata } from 'next'
import { ContactCard } from '@/components/flow/contact-card'
import { PersonFrame } from '@/components/flow/person-frame'
import { PageTitle } from '@/components/ui/heading'
import { readContacts } from '@/lib/cases/read-contacts'

export const metadata: Metadata = { title: '電話する窓口' }

const Page = async () => {
  const page = await readContacts(new Date())
  return (
    <PersonFrame {...page.frame}>
      <PageTitle text={'いま話せる\u200B窓口'} />
      <p>{page.at}</p>
      {page.contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
    </PersonFrame>
  )
}

export default Page
