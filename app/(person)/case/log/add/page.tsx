import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { AddPage } from '@/components/log/add-page'
import { holderOrAway } from '@/lib/cases/holder'
import { newFormId } from '@/lib/cases/new-event'
import { readAdd } from '@/lib/cases/read-log'

export const metadata: Metadata = { title: '記録を足す' }

const Page = async () => {
  const page = await readAdd(await holderOrAway(), new Date())
  return (
    <PersonFrame {...page.frame}>
      <AddPage view={page.form} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
