import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PersonFrame } from '@/components/flow/person-frame'
import { StepPage } from '@/components/flow/step-page'
import { Notice } from '@/components/ui/notice'
import { doorOf } from '@/lib/cases/doors'
import { frameView } from '@/lib/cases/frame'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { pickedName, pickedOf } from '@/lib/cases/picked'
import { startView } from '@/lib/cases/start-view'
import { dayInJapan } from '@/lib/text/japan-time'

export const metadata: Metadata = { title: '最初の質問' }

const Page = async ({ params, searchParams }: PageProps<'/start/[door]'>) => {
  const door = doorOf((await params).door)
  if (!door) return notHere()
  const now = new Date()
  const isMissing = (await searchParams).missing !== undefined
  const picked = isMissing ? pickedOf(door, (await cookies()).get(pickedName)?.value, dayInJapan(now)) : null
  return (
    <PersonFrame {...frameView(null, now)} stage="calm">
      <StepPage
        view={startView(door, picked)}
        formId={newFormId()}
        notice={
          <Notice>
            <p>
              「次へ」を押すと、答えを暗号にして保存し、この端末で続きを開けるようにします。名前はいりません。最後に書いてから180日で消えます。記録のページから、日数を変えることも、いつでも消すこともできます。
            </p>
          </Notice>
        }
      />
    </PersonFrame>
  )
}

export default Page
