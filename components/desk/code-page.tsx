import { Button, LinkButton } from '@/components/ui/button'
import type { TriedView } from '@/lib/cases/desk-tried'
import { CodeField } from './code-field'
import { DeskFrame } from './desk-frame'
import { errorOf, TriedErrors } from './tried-errors'

/** The code that follows the password. */
export const CodePage = (tried: TriedView) => (
  <DeskFrame account={null} title={'認証アプリの\u200Bコードを書く'}>
    <TriedErrors errors={tried.errors} />
    <form method="post" action="/desk/sign-in/code/check" noValidate className="stack desk-form">
      <CodeField
        label="いま出ている6桁のコード"
        hint="アプリが使えないときは、紙に書いた予備のコード(10桁)を書きます。予備のコードは1回だけ使えます。"
        error={errorOf(tried, 'code')}
      />
      <Button id="send">入る</Button>
    </form>
    <LinkButton href="/desk/sign-in" variant="quiet">
      名前とパスワードにもどる
    </LinkButton>
  </DeskFrame>
)
