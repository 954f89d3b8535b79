import { connection } from 'next/server'
import { PersonFrame } from '@/components/flow/person-frame'
import { LinkButton } from '@/components/ui/button'
import { PageTitle } from '@/components/ui/heading'
import { frameView } from '@/lib/cases/frame'

const NotFound = async () => {
  // The bar tells who can be reached now, so this page may not be made at build time.
  await connection()
  return (
    <PersonFrame {...frameView(null, new Date())}>
      <PageTitle text={'このページは\u200Bありません'} />
      <p>記録は消えていません。下から続けられます。急ぐときは、下の番号に電話できます。</p>
      <LinkButton href="/resume">続きから</LinkButton>
      <LinkButton href="/" variant="secondary">
        最初の画面へ
      </LinkButton>
    </PersonFrame>
  )
}

export default NotFound
