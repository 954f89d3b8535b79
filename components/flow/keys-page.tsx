import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { KeysPageView, SlipView } from '@/lib/cases/read-keys'
import { KeysTools } from './keys-tools'
import { SharedChoice, SharedForm } from './shared-device'

/** 記録番号 and 再開のことば: the slip while the words are new, else how it stands with them. */
export const KeysPage = ({
  slip,
  isBusy,
  isBack,
  ...page
}: KeysPageView & { isBusy: boolean; isBack: boolean }) => (
  <>
    {isBack && slip && (
      <Notice title={'記録を\u200B戻しました'}>
        <p>
          ここでは、下の新しい番号とことばを使います。この記録は、きょうから数えて{page.endsOn}に消えます。
        </p>
      </Notice>
    )}
    {isBusy && (
      <ErrorSummary
        title={'いま\u200B混み合っています'}
        items={[{ href: '#make', label: '5秒待って、もう一度「ことばを作る」を押してください。' }]}
      />
    )}
    {slip ? <Fresh slip={slip} mark={page.mark} shared={page.shared} /> : <Standing {...page} />}
    <LinkList items={[{ href: page.goOn, label: slip ? 'あとで書きとめる' : '記録の続きへもどる' }]} />
  </>
)

const Fresh = ({ slip, mark, shared }: Pick<KeysPageView, 'mark' | 'shared'> & { slip: SlipView }) => (
  <>
    <PageTitle text={'番号とことばを、\u200B紙に書いて\u200Bください'} />
    <p>この2つで、どの端末からでも続きを開けます。</p>
    <Slip {...slip} />
    <Kept mark={mark} label="書きとめました">
      <SharedChoice shared={shared} />
    </Kept>
    <KeysTools text={slipText(slip)} />
    <p className="hint">このことばを見られるのは、30分のあいだだけです。あとからは見られません。</p>
  </>
)

/** What is printed, alone on its sheet. */
const Slip = ({ number, words, place, day }: SlipView) => (
  <section className="slip stack stack-tight" aria-label="控え">
    <p className="slip-only">落ち着いて:続きを開くための控え</p>
    <h2 className="slip-title">記録番号</h2>
    <p className="slip-number">{number}</p>
    <p className="hint">番号は、人に伝えてかまいません。</p>
    <h2 className="slip-title">再開のことば</h2>
    <ol className="slip-words">
      {words.map((word, at) => (
        // The same word may come twice.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is part of what is shown
        <li key={`${at} ${word}`}>{word}</li>
      ))}
    </ol>
    <Notice variant="gap">
      <p>
        <strong>ことばは、だれにも教えません。</strong>
        相談員も警察も聞きません。聞いてくる人がいたら、電話を切ります。
      </p>
    </Notice>
    <p className="slip-only">開くところ:{place}</p>
    <p className="slip-only">作った日:{day}</p>
  </section>
)

const Standing = ({ number, mark, keptOn, shared }: Omit<KeysPageView, 'slip' | 'goOn'>) => (
  <>
    <PageTitle text={'ほかの端末でも\u200B続きを開けます'} />
    <p>
      「記録番号」と「再開のことば」5つを紙に書いておくと、この端末が手もとになくても、どの端末からでも続きを開けます。
    </p>
    {number && (
      <p>
        この記録の番号は <strong className="slip-inline">{number}</strong>{' '}
        です。番号は人に伝えてかまいません。
      </p>
    )}
    <Notice variant="gap">
      <p>ことばは、だれにも教えません。相談員も警察も聞きません。</p>
    </Notice>
    {mark === null ? <Make label="ことばを作る" /> : <MadeBefore mark={mark} keptOn={keptOn} />}
    {keptOn && <SharedForm shared={shared} />}
  </>
)

const MadeBefore = ({ mark, keptOn }: { mark: string; keptOn: string | null }) => (
  <>
    {keptOn ? (
      <p>ことばは、{keptOn}に書きとめてあります。ここには、もう出せません。</p>
    ) : (
      <>
        <p>ことばは前に一度作りました。ここには、もう出せません。紙に書いてあれば、それが使えます。</p>
        <Kept mark={mark} label="紙に書いてあります" variant="secondary" />
      </>
    )}
    <p>紙が見つからないときは、新しく作ります。新しく作ると、前のことばは使えなくなります。</p>
    <Make label="ことばを新しく作る" variant={keptOn ? 'secondary' : 'primary'} />
  </>
)

type FormProps = { label: string; variant?: 'primary' | 'secondary' }

const Kept = ({ mark, children, ...button }: FormProps & { mark: string | null; children?: ReactNode }) => (
  <form method="post" action="/case/keys/kept" className="stack">
    <input type="hidden" name="mark" value={mark ?? ''} />
    {children}
    <FormButton {...button} />
  </form>
)

const Make = (button: FormProps) => (
  <form method="post" action="/case/keys/make" id="make">
    <FormButton {...button} />
  </form>
)

const FormButton = ({ label, variant = 'primary' }: FormProps) => <Button variant={variant}>{label}</Button>

const slipText = ({ number, words, place }: SlipView): string =>
  [`記録番号 ${number}`, '再開のことば', ...words.map((word, at) => `${at + 1} ${word}`), place].join('\n')
