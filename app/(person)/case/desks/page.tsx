import type { Metadata } from 'next'
import { DesksPage } from '@/components/flow/desks-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readDesks } from '@/lib/cases/read-desks'

export const metadata: Metadata = { title: '窓口から電話が来たとき' }

const Page = async () => {
  const { frame, desks } = readDesks(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <DesksPage desks={desks} />
    </PersonFrame>
  )
}

export default Page
