import type { Metadata } from 'next'
import { WhoWrites } from '@/components/documents/letter-desk'
import { LetterList } from '@/components/documents/letter-list'
import { PersonFrame } from '@/components/flow/person-frame'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { holderOrAway } from '@/lib/cases/holder'
import { readLetters } from '@/lib/cases/read-letters'

export const metadata: Metadata = { title: '手紙' }

const Page = async () => {
  const { frame, stage, letters } = readLetters(await holderOrAway(), new Date())
  return (
    <PersonFrame {...frame} stage={stage}>
      <PageTitle text={'手紙は、必要な\u200Bときだけ\u200B書きます'} />
      <WhoWrites />
      <LetterList letters={letters} />
      <LinkList
        items={[
          { href: '/case/advice', label: '次にすることを見る' },
          { href: '/case', label: '質問の続きへもどる' },
        ]}
      />
    </PersonFrame>
  )
}

export default Page
