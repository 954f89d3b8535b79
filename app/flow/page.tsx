import type { Metadata } from 'next'
import { FlowDrawing } from '@/components/flow/flow-drawing'
import { PersonFrame } from '@/components/flow/person-frame'
import { PageTitle } from '@/components/ui/heading'
import { flowDrawings } from '@/lib/cases/flow-drawings'
import { frameView } from '@/lib/cases/frame'

export const metadata: Metadata = { title: '案内の流れ' }
export const dynamic = 'force-dynamic'

const Page = () => (
  <PersonFrame {...frameView(null, new Date())}>
    <PageTitle text={'案内の流れ'} />
    <p>このサイトが、どの順に何を聞き、何を案内するかの図です。実際の案内と同じデータから描いています。</p>
    {flowDrawings().map((drawing) => (
      <FlowDrawing key={drawing.id} {...drawing} />
    ))}
  </PersonFrame>
)

export default Page
