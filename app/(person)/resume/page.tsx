import type { Metadata } from 'next'
import { PersonFrame } from '@/components/flow/person-frame'
import { Button, LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { asking } from '@/lib/cases/asking'
import { frameView } from '@/lib/cases/frame'

export const metadata: Metadata = { title: '続きから' }

const Page = async () => {
  const { tag } = await asking()
  return (
    <PersonFrame {...frameView(null, new Date())}>
      <PageTitle text="続きから" />
      {tag === 'nobody' ? <NothingHere /> : <GoOn />}
    </PersonFrame>
  )
}

const GoOn = () => (
  <form method="post" action="/resume/open" className="stack">
    <p>この端末に、書きかけの記録があります。</p>
    <Button>続きを開く</Button>
  </form>
)

const NothingHere = () => (
  <>
    <p>この端末には、書きかけの記録がありません。別の端末や、別のブラウザーで書いたかもしれません。</p>
    <LinkButton href="/">最初の画面へ</LinkButton>
  </>
)

export default Page
