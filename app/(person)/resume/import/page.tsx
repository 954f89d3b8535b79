import type { Metadata } from 'next'
import { ImportPage } from '@/components/flow/import-page'
import { PersonFrame } from '@/components/flow/person-frame'
import { newFormId } from '@/lib/cases/new-event'
import { readImport } from '@/lib/cases/read-import'

export const metadata: Metadata = { title: '記録のファイルから戻す' }

const Page = async ({ searchParams }: PageProps<'/resume/import'>) => {
  const { frame, page } = await readImport(await searchParams, new Date())
  return (
    <PersonFrame {...frame}>
      <ImportPage {...page} formId={newFormId()} />
    </PersonFrame>
  )
}

export default Page
