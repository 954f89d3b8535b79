import type { Metadata } from 'next'
import { KeysOffer } from '@/components/flow/keys-offer'
import { PersonFrame } from '@/components/flow/person-frame'
import { TermCard } from '@/components/flow/term-card'
import { LogPage } from '@/components/log/log-page'
import { holderOrAway } from '@/lib/cases/holder'
import { speakerOf } from '@/lib/cases/log-people'
import { newFormId } from '@/lib/cases/new-event'
import { readKeysOffer } from '@/lib/cases/read-keys'
import { readLog } from '@/lib/cases/read-log'

export const metadata: Metadata = { title: '記録' }

const Page = async ({ searchParams }: PageProps<'/case/log'>) => {
  const holder = await holderOrAway()
  const page = readLog(holder, speakerOf((await searchParams).who), new Date())
  const offer = await readKeysOffer(holder)
  return (
    <PersonFrame {...page.frame}>
      <LogPage
        {...page.log}
        offer={<KeysOffer offer={offer} />}
        ending={<TermCard term={page.log.term} formId={newFormId()} />}
      />
    </PersonFrame>
  )
}

export default Page
