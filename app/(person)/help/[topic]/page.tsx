import type { Metadata } from 'next'
import { AdviceCard } from '@/components/flow/advice-card'
import { ContactCard } from '@/components/flow/contact-card'
import { PersonFrame } from '@/components/flow/person-frame'
import { Door } from '@/components/ui/door'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { frameView } from '@/lib/cases/frame'
import { notHere } from '@/lib/cases/not-here'
import { readHelp } from '@/lib/cases/read-help'

export const metadata: Metadata = { title: 'いますること' }

const Page = async ({ params }: PageProps<'/help/[topic]'>) => {
  const now = new Date()
  const help = readHelp((await params).topic, now)
  if (!help) return notHere()
  return (
    <PersonFrame {...frameView(null, now)}>
      <PageTitle text={help.title} />
      <p>{help.lead}</p>
      <Door {...help.start} />
      {help.advice.map((advice) => (
        <AdviceCard key={advice.id} advice={advice} />
      ))}
      <SectionTitle text="話せる窓口" />
      {help.contacts.map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
    </PersonFrame>
  )
}

export default Page
