import type { Metadata } from 'next'
import { NumberPage } from '@/components/flow/number-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { readNumberCheck } from '@/lib/cases/number-check'

export const metadata: Metadata = { title: '番号を調べる' }

const Page = async () => {
  const { frame, page } = await readNumberCheck(new Date())
  return (
    <PersonFrame {...frame}>
      <NumberPage {...page} />
    </PersonFrame>
  )
}

export default Page
