import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import { DeskFrame } from './desk-frame'

type Props = { account: DeskAccount; codes: readonly string[] }

/** Backup codes that were just made. */
export const CodesPage = ({ account, codes }: Props) => (
  <DeskFrame account={account} title={'予備のコードを\u200B紙に書いてください'} here="own">
    <p>認証アプリが使えないときに、6桁のコードの代わりに書きます。1つのコードは1回だけ使えます。</p>
    <section className="slip stack stack-tight" aria-label="予備のコード">
      <ol className="desk-codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </section>
    <Notice variant="gap">
      <p>ここに出るのは、いまだけです。前のコードがあれば、もう使えません。</p>
    </Notice>
    <form method="post" action="/desk/codes/kept">
      <Button fit>書きとめました</Button>
    </form>
  </DeskFrame>
)
