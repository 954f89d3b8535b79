import type { Metadata } from 'next'
import { KeepPage } from '@/components/flow/keep-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readKeep } from '@/lib/cases/keep'
import { newFormId } from '@/lib/cases/new-event'

export const metadata: Metadata = { title: '残す日数を選ぶ' }

const Page = async () => {
  const { frame, view } = readKeep(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame}>
      <KeepPage {...view} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
