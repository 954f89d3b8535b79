import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { ShareView } from '@/lib/cases/share'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

type Props = { view: ShareView; formId: string; operator: string | null }

/** 「記録を見てもらう」: what the desk is and sees, what to show for how long, and who looked. */
export const SharePage = ({ view, formId, operator }: Props) => (
  <>
    {view.errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={view.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    <PageTitle text={'記録を\u200B見てもらう'} />
    {view.now && <Shared shared={view.now} formId={formId} />}
    <Desk operator={operator} />
    {view.now ? (
      <Disclosure summary="見せるものや日数を変える" open={view.errors.length > 0}>
        <ShareForm view={view} formId={formId} />
      </Disclosure>
    ) : (
      <ShareForm view={view} formId={formId} />
    )}
    <Looks looks={view.looks} />
    <LinkList items={[{ href: '/case/advice', label: '次にすることへもどる' }]} />
  </>
)

const Shared = ({ shared, formId }: { shared: NonNullable<ShareView['now']>; formId: string }) => (
  <Notice title="いま、見てもらっています" id="shared">
    <DefinitionList
      rows={[
        { label: '見せているもの', value: shared.parts },
        { label: '書いて返してよい', value: shared.mayWrite },
        { label: 'いつまで', value: shared.until },
      ]}
    />
    <form method="post" action="/case/share/stop" className="stack">
      <input type="hidden" name="id" value={formId} />
      <Button variant="secondary">見せるのをやめる</Button>
    </form>
    <p className="hint">押すと、すぐに見えなくなります。理由はいりません。</p>
    <LinkList items={[{ href: '/case/questions', label: 'ボランティアとのやりとりを見る' }]} />
  </Notice>
)

const Desk = ({ operator }: { operator: string | null }) => (
  <div className="prose">
    <p>
      見るのは、記録の確認ボランティアです。
      {operator ? `${operator}が選んだ人たちです。` : 'ここを運営する人が選んだ人たちです。'}
    </p>
    <ul>
      <li>記録に足りないことを見つけて、質問します。</li>
      <li>公的な案内を、そのまま伝えます。</li>
      <li>センターへの引きつぎを手伝います。</li>
    </ul>
    <p>
      相手とは話しません。法律の判断や交渉はしません。急ぐときは、返事を待たずに、下の番号へ電話してください。
    </p>
  </div>
)

const ShareForm = ({ view, formId }: Omit<Props, 'operator'>) => {
  const { filled } = view
  const errorOf = (name: string) => view.errors.find(({ field }) => field === name)?.message
  return (
    <form method="post" action="/case/share/save" className="stack" noValidate>
      <input type="hidden" name="id" value={formId} />
      <ChoiceGroup id="scopes" legend="何を見せますか" error={errorOf('scopes')}>
        {view.parts.map((part) => (
          <Choice
            key={part.value}
            type="checkbox"
            name="scopes"
            defaultChecked={filled.scopes.includes(part.value)}
            {...part}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup id="mayWrite" legend="質問や案内を、書いて返してよいですか" error={errorOf('mayWrite')}>
        {mayWriteOptions.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name="mayWrite"
            defaultChecked={filled.mayWrite === option.value}
            {...option}
          />
        ))}
      </ChoiceGroup>
      <ChoiceGroup
        id="days"
        legend="何日、見せますか"
        hint="最後に書いてから28日たつと、その前でも見えなくなります。"
        error={errorOf('days')}
      >
        {view.days.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name="days"
            defaultChecked={filled.days === option.value}
            {...option}
          />
        ))}
      </ChoiceGroup>
      <Listed rows={view.listed} />
      <Button>見てもらう</Button>
      <p className="hint">いつでも、すぐにやめられます。だれがいつ見たかは、このページに出ます。</p>
    </form>
  )
}

const mayWriteOptions = [
  { value: 'yes', label: 'はい', hint: '質問や案内が、「次にすること」のページに出ます。' },
  { value: 'no', label: 'いいえ', hint: '読むだけになります。' },
] as const

const Listed = ({ rows }: { rows: ShareView['listed'] }) => (
  <Notice title="ボランティアの一覧に出ること" level={3}>
    <p>読む順番を決めるため、次のことだけが一覧に出ます。あなたの言葉や名前は出ません。</p>
    <div className="prose">
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </div>
  </Notice>
)

const Looks = ({ looks }: Pick<ShareView, 'looks'>) =>
  looks.length > 0 && (
    <>
      <SectionTitle text="だれが、いつ見たか" />
      <Table
        id="looks"
        caption="だれが、いつ見たか"
        captionHidden
        head={['いつ', 'だれが', '何を']}
        rows={looks}
      />
      <p className="hint">同じ人が1時間のうちに何度見ても、1回と書きます。</p>
    </>
  )
