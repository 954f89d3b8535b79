import { Button } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import type { OwnAccountView } from '@/lib/cases/desk-own-account'
import { DeskFrame } from './desk-frame'
import { NewPasswordFields, PasswordField } from './password-fields'
import { errorOf, TriedErrors } from './tried-errors'

type Props = OwnAccountView & { account: DeskAccount; hasChanged: boolean }

/** One's own account: password, backup codes, and leaving everywhere. */
export const AccountPage = ({ account, hasChanged, password, codes }: Props) => (
  <DeskFrame account={account} title="アカウント" here="own">
    <TriedErrors errors={[...password.errors, ...codes.errors]} />
    {hasChanged && (
      <Notice>
        <p>パスワードを変えました。ほかの端末では、入り直しが必要です。</p>
      </Notice>
    )}
    <SectionTitle text={'パスワードを\u200B変える'} />
    <p>変えると、ほかの端末ではすべて出たことになります。</p>
    <form method="post" action="/desk/account/password" noValidate className="stack desk-form">
      <PasswordField id="present" label="いまのパスワード" error={errorOf(password, 'present')} />
      <NewPasswordFields tried={password} />
      <Button id="change" fit>
        パスワードを変える
      </Button>
    </form>
    <SectionTitle text={'予備のコードを\u200B作り直す'} />
    <p>新しく作ると、前の予備のコードは使えなくなります。</p>
    <form method="post" action="/desk/account/codes" noValidate className="stack desk-form">
      <PasswordField id="password" label="パスワード" error={errorOf(codes, 'password')} />
      <Button id="renew" fit variant="secondary">
        予備のコードを作る
      </Button>
    </form>
    <SectionTitle text={'すべての端末から\u200B出る'} />
    <p>端末をなくしたときは、ここから出たあとで、メンバー管理の人にも伝えます。</p>
    <form method="post" action="/desk/account/end">
      <Button fit variant="secondary">
        すべての端末から出る
      </Button>
    </form>
  </DeskFrame>
)
