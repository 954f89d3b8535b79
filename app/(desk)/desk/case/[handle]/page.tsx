import type { Metadata } from 'next'
import { DeskFrame } from '@/components/desk/desk-frame'
import { CaseSheet } from '@/components/desk/sheet-page'
import { Tag } from '@/components/ui/tag'
import { deskOrAway } from '@/lib/cases/desk-asking'
import { limitWords } from '@/lib/cases/desk-words'
import { newFormId } from '@/lib/cases/new-event'
import { notHere } from '@/lib/cases/not-here'
import { readSheet } from '@/lib/cases/read-sheet'

export const metadata: Metadata = { title: '記録を読む' }

const Page = async ({ params }: PageProps<'/desk/case/[handle]'>) => {
  const { account, client } = await deskOrAway('volunteer', 'lead')
  const page = await readSheet(account, client, (await params).handle, new Date())
  if (!page) return notHere()
  return (
    <DeskFrame
      account={account}
      title={page.sheet.title}
      aside={page.sheet.tags.map(({ words, kind }) => (
        <Tag key={words} kind={kind}>
          {words}
        </Tag>
      ))}
    >
      <CaseSheet {...page} limits={limitWords} newId={newFormId} />
    </DeskFrame>
  )
}

export default Page
