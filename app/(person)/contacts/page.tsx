import type { Metadata } from 'next'
import { ContactsPage } from '@/components/flow/contacts-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { readContacts } from '@/lib/cases/read-contacts'

export const metadata: Metadata = { title: 'いま話せる窓口' }

const Page = async ({ searchParams }: PageProps<'/contacts'>) => {
  const { frame, page } = await readContacts(new Date())
  const { area } = await searchParams
  return (
    <PersonFrame {...frame}>
      <ContactsPage {...page} areaUnknown={area === 'unknown'} />
    </PersonFrame>
  )
}

export default Page
