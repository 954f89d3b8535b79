import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { LinkList } from '@/components/ui/link-list'
import type { TriedView } from '@/lib/cases/desk-tried'
import { DeskFrame } from './desk-frame'
import { PasswordField } from './password-fields'
import { errorOf, TriedErrors } from './tried-errors'

/** Name and password; the code comes on its own page. */
export const SignInPage = (tried: TriedView) => (
  <DeskFrame account={null} title={'確認の机に\u200B入る'}>
    <TriedErrors errors={tried.errors} />
    <p>ここは、記録の確認をするボランティアの入口です。自分の記録の続きは「続きから」で開きます。</p>
    <form method="post" action="/desk/sign-in/enter" noValidate className="stack desk-form">
      <Field
        id="name"
        name="name"
        label="名前"
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={40}
        defaultValue={tried.name}
        error={errorOf(tried, 'name')}
      />
      <PasswordField id="password" label="パスワード" error={errorOf(tried, 'password')} />
      <Button id="send">次へ</Button>
    </form>
    <LinkList items={[{ href: '/resume', label: '続きから(自分の記録)' }]} />
    <p className="hint">
      パスワードを忘れたときや、認証アプリの端末をなくしたときは、メンバー管理の人に伝えます。
    </p>
  </DeskFrame>
)
