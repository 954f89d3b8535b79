import { Disclosure } from '@/components/ui/disclosure'
import { LinkList } from '@/components/ui/link-list'
import type { DocumentPage } from '@/lib/cases/read-document'

/** What was issued before, newest first; nothing where nothing was. */
export const IssuedList = ({ issued }: Pick<DocumentPage, 'issued'>) =>
  issued.length > 0 && (
    <Disclosure summary={`前に出した紙 ${issued.length}つ`}>
      <LinkList items={issued} />
    </Disclosure>
  )
