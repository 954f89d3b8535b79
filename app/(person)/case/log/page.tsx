import type { Metadata } from 'next'
import { KeysOffer } from '@/components/flow/keys-offer'
import { PersonFrame } from '@/components/flow/person-frame'
import { TermCard } from '@/components/flow/term-card'
import { LogPage } from '@/components/log/log-page'
import { holderOrAway } from '@/lib/cases/holder'
import { entryAt } from '@/lib/cases/log-pages'
import { speakerOf } from '@/lib/cases/log-people'
import { newFormId } from '@/lib/cases/new-event'
import { readKeysOffer } from '@/lib/cases/read-keys'
import { readLog } from '@/lib/cases/read-log'

export const metadata: Metadata = { title: '記録' }

const Page = async ({ searchParams }: PageProps<'/case/log'>) => {
  const holder = await holderOrAway()
  const { who, at } = await searchParams
  const page = readLog(holder, { who: speakerOf(who), at: entryAt(at) }, new Date())
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
