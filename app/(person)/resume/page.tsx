import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { ResumePage } from '@/components/flow/resume-page'
import { readResume } from '@/lib/cases/read-resume'

export const metadata: Metadata = { title: '続きから' }

const Page = async () => {
  const { frame, page } = await readResume(new Date())
  return (
    <PersonFrame {...frame}>
      <ResumePage {...page} />
    </PersonFrame>
  )
}

export default Page
