import { Button } from '@/components/ui/button'
import { SectionTitle } from '@/components/ui/heading'
import type { TotpPageView } from '@/lib/cases/desk-totp'
import { CodeField } from './code-field'
import { DeskFrame } from './desk-frame'
import { errorOf, TriedErrors } from './tried-errors'

/** Sets up the second factor: the picture to scan, the same to type, and the first code. */
export const TotpPage = ({ name, picture, groups, tried }: TotpPageView) => (
  <DeskFrame account={null} title={'認証アプリを\u200B設定する'}>
    <TriedErrors errors={tried.errors} />
    <p>
      「{name}」として入るたびに、パスワードのあとで、スマートフォンの認証アプリに出る6桁のコードを書きます。
    </p>
    <SectionTitle text={'1. アプリで\u200B読み取る'} />
    <p>認証アプリ(Google Authenticator、Microsoft Authenticator など)を開いて、この図を読み取ります。</p>
    <svg
      className="desk-qr"
      role="img"
      aria-label="認証アプリで読み取る図。読み取れないときは、下の文字を書き写します。"
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      shapeRendering="crispEdges"
    >
      <rect width={picture.size} height={picture.size} fill="#fff" />
      <path d={picture.path} fill="#000" />
    </svg>
    <p>読み取れないときは、アプリの「キーを入力」に、この文字を書き写します。</p>
    <p className="desk-secret">
      {groups.map((group, at) => (
        // The same four letters may come twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is part of what is shown
        <span key={`${at} ${group}`}>{group} </span>
      ))}
    </p>
    <SectionTitle text={'2. 出たコードを\u200B書く'} />
    <form method="post" action="/desk/totp/confirm" noValidate className="stack desk-form">
      <CodeField label="アプリに出ている6桁のコード" error={errorOf(tried, 'code')} />
      <Button id="send">確かめる</Button>
    </form>
    <form method="post" action="/desk/sign-out">
      <Button variant="quiet">やめて出る</Button>
    </form>
  </DeskFrame>
)
