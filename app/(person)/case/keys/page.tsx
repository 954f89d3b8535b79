import type { Metadata } from 'next'
import { KeysPage } from '@/components/flow/keys-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { holderOrAway } from '@/lib/cases/holder'
import { readKeys } from '@/lib/cases/read-keys'

export const metadata: Metadata = { title: '続きを開くための控え' }

const Page = async ({ searchParams }: PageProps<'/case/keys'>) => {
  const { frame, page } = await readKeys(await holderOrAway(), new Date())
  const { busy, back } = await searchParams
  return (
    <PersonFrame {...frame}>
      <KeysPage {...page} isBusy={busy !== undefined} isBack={back !== undefined} />
    </PersonFrame>
  )
}

export default Page
