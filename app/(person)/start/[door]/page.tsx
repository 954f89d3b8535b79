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
      <StepPage view={startView(door, isMissing)} formId={newFormId()} />
      <Notice title="この先で記録されること">
        <p>
          「次へ」を押すと、答えた内容がこのサイトに暗号にして保存され、この端末で続きを開けます。名前や登録はいりません。最後に書いてから180日で消えます。記録のページから、いつでもこの端末の続きを終わりにできます。
        </p>
      </Notice>
    </PersonFrame>
  )
}

export default Page
