import { Button, LinkButton } from '@/components/ui/button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import type { ExhibitView } from '@/lib/cases/read-evidence'

type Props = { view: ExhibitView; formId: string; isSame: boolean }

/** One file: what it is, what can be seen of it, and the ways to have it back or take it away. */
export const ExhibitPage = ({ view, formId, isSame }: Props) => (
  <>
    {isSame && (
      <Notice title="同じファイルが、もう入っています">
        <p>2つ目は入れませんでした。これが、前に入れたものです。</p>
      </Notice>
    )}
    <PageTitle text={view.title} />
    {view.caption && <p className="as-typed">{view.caption}</p>}
    {view.isRemoved ? <Removed /> : <Shown view={view} />}
    <DefinitionList
      rows={[
        ...view.rows.map(({ label, value }) => ({ label, value: <span className="as-typed">{value}</span> })),
        ...(view.entry
          ? [{ label: '裏づける記録', value: <a href={view.entry.href}>{view.entry.label}</a> }]
          : []),
        { label: 'ファイルの指紋(SHA-256)', value: <span className="hash">{view.sha256}</span> },
      ]}
    />
    <p className="hint">指紋が同じなら、入れたときから1文字も変わっていないファイルです。</p>
    {!view.isRemoved && <Remove action={view.remove} formId={formId} />}
    <LinkList
      items={[
        { href: '/case/evidence', label: '証拠を入れる・全部見る' },
        { href: '/case/log', label: '記録を見る' },
      ]}
    />
  </>
)

const Removed = () => (
  <Notice title="このファイルは消しました">
    <p>中身は残っていません。入れたことの記録だけが残っています。</p>
  </Notice>
)

const Shown = ({ view }: { view: ExhibitView }) => (
  <>
    {view.picture && (
      <a href={view.picture}>
        {/* biome-ignore lint/performance/noImgElement: a picture of a case goes through no optimiser that keeps files */}
        <img
          className="exhibit-picture"
          src={view.picture}
          alt={view.caption || `${view.title}の画像`}
          width={640}
          height={384}
        />
      </a>
    )}
    {view.mail && <Mail mail={view.mail} />}
    {view.words && (
      <Disclosure summary={view.mail ? 'メールの文を読む' : '中の文字を読む'} open={!view.mail}>
        <p className="as-typed">{view.words}</p>
      </Disclosure>
    )}
    <LinkButton href={view.original} variant="secondary" download>
      元のファイルを取り出す
    </LinkButton>
  </>
)

const Mail = ({ mail }: { mail: NonNullable<ExhibitView['mail']> }) => (
  <section className="stack">
    <SectionTitle text="メールの差出人など" />
    <DefinitionList
      rows={mail.rows.map(({ label, value }) => ({
        label,
        value: <span className="as-typed">{value}</span>,
      }))}
    />
    <p className="hint">
      差出人の名前もアドレスも、送る人が自由に書けます。メールの中の電話番号やリンクは使いません。
    </p>
    {mail.attachments.length > 0 && (
      <Lines title={`添付されたもの ${mail.attachments.length}つ`} lines={mail.attachments} />
    )}
    {mail.hops.length > 0 && <Lines title={`通ってきた道 ${mail.hops.length}か所`} lines={mail.hops} />}
  </section>
)

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <Disclosure summary={title}>
    <ol className="stack stack-tight">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a mail never move, and may be alike
        <li key={at} className="as-typed">
          {line}
        </li>
      ))}
    </ol>
  </Disclosure>
)

const Remove = ({ action, formId }: { action: string; formId: string }) => (
  <Disclosure summary="このファイルを消す">
    <p>中身が消えます。もどせません。入れたことと、書いた言葉は記録に残ります。</p>
    <form method="post" action={action}>
      <input type="hidden" name="id" value={formId} />
      <Button variant="secondary">このファイルを消す</Button>
    </form>
  </Disclosure>
)
