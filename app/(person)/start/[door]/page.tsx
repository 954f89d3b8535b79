import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PersonFrame } from '@/components/flow/person-frame'
import { StepPage } from '@/components/flow/step-page'
import { Notice } from '@/components/ui/notice'
import { doorOf } from '@/lib/cases/doors'
import { frameView } from '@/lib/cases/frame'
import { newFormId } from '@/lib/cases/new-event'
import { startView } from '@/lib/cases/start-view'

export const metadata: Metadata = { title: '最初の質問' }

const Page = async ({ params, searchParams }: PageProps<'/start/[door]'>) => {
  const door = doorOf((await params).door)
  if (!door) notFound()
  const isMissing = (await searchParams).missing !== undefined
  return (
    <PersonFrame {...frameView(null, new Date())} stage="calm">
      <StepPage
        view={startView(door, isMissing)}
        formId={newFormId()}
        notice={
          <Notice>
            <p>
              「次へ」を押すと、答えを暗号にして保存し、この端末で続きを開けるようにします。名前はいりません。最後に書いてから180日で消えます。記録のページから、いつでも消せます。
            </p>
          </Notice>
        }
      />
    </PersonFrame>
  )
}

export default Page
