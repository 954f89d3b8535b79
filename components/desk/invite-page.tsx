import { Button, LinkButton } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { InvitePageView } from '@/lib/cases/desk-invite'
import { DeskFrame } from './desk-frame'
import { NewPasswordFields } from './password-fields'
import { errorOf, TriedErrors } from './tried-errors'

/** The form of an invitation, or that it is no good. */
export const InvitePage = ({ invite, tried }: InvitePageView) =>
  invite ? (
    <DeskFrame account={null} title={invite.name ? 'パスワードを\u200B作り直す' : '確認の机への\u200B招待'}>
      <TriedErrors errors={tried.errors} />
      <p>
        {invite.name
          ? `名前は「${invite.name}」のままです。前のパスワードと認証アプリの設定は、使えなくなります。`
          : `「${invite.role}」として招待されました。名前とパスワードを決めます。`}
      </p>
      <form method="post" action="/desk/invite/accept" noValidate className="stack desk-form">
        {invite.name ? (
          <input type="hidden" name="username" autoComplete="username" value={invite.name} />
        ) : (
          <NameField name={tried.name} error={errorOf(tried, 'name')} />
        )}
        <NewPasswordFields tried={tried} />
        <Button id="send">次へ(認証アプリの設定)</Button>
      </form>
    </DeskFrame>
  ) : (
    <DeskFrame account={null} title={'この招待は\u200B使えません'}>
      <p>招待のリンクは48時間、1回だけ使えます。招待した人に、新しいリンクをたのんでください。</p>
      <LinkButton href="/desk/sign-in">もう名前とパスワードがある</LinkButton>
    </DeskFrame>
  )

const NameField = ({ name, error }: { name: string; error: string | undefined }) => (
  <Field
    id="name"
    name="name"
    label="名前(入るときに使います)"
    hint="英字で始めて、英字と数字で3〜24文字。相談した人には出ません。本名でなくてかまいません。"
    autoComplete="username"
    autoCapitalize="none"
    autoCorrect="off"
    spellCheck={false}
    maxLength={40}
    defaultValue={name}
    error={error}
  />
)
