import type { Metadata } from 'next'
import { AdvicePage } from '@/components/flow/advice-page'
import { KeysOffer } from '@/components/flow/keys-offer'
import { PersonFrame } from '@/components/flow/person-frame'
import { TermCard } from '@/components/flow/term-card'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readAdvice } from '@/lib/cases/read-advice'
import { readKeysOffer } from '@/lib/cases/read-keys'

export const metadata: Metadata = { title: '次にすること' }

const Page = async () => {
  const holder = await holderOrAway()
  const { term, ...page } = readAdvice(holder, new Date())
  const offer = await readKeysOffer(holder)
  return (
    <PersonFrame {...page.frame} stage={page.stage}>
      <AdvicePage
        {...page}
        offer={<KeysOffer offer={offer} />}
        ending={<TermCard term={term} formId={newFormId()} />}
      />
    </PersonFrame>
  )
}

export default Page
