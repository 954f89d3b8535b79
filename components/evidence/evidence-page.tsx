import { Card } from '@/components/ui/card'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle, SectionTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import { Notice } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import type { EvidenceFormView, EvidencePageView, ExhibitRow } from '@/lib/cases/read-evidence'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { UploadForm } from './upload-form'

/** The files of a case, and the form that adds one. */
export const EvidencePage = ({ view, formId }: { view: EvidencePageView; formId: string }) => (
  <>
    {view.form && view.form.errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={view.form.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    <PageTitle text="証拠を入れる" />
    {view.form ? <Add form={view.form} formId={formId} /> : <FoundData />}
    {view.rows.length > 0 && (
      <section className="stack">
        <SectionTitle text={`入れた証拠 ${view.rows.length}つ`} />
        {view.rows.map((row) => (
          <Row key={row.href} row={row} />
        ))}
        <p className="hint">{view.room}</p>
      </section>
    )}
    <LinkList
      items={[
        { href: '/case/log', label: '記録を見る' },
        { href: '/case', label: '質問の続きへもどる' },
      ]}
    />
  </>
)

const FoundData = () => (
  <Notice title="ここには、ファイルを入れません" variant="gap">
    <p>
      見つけた情報は、ほかの人のものです。写しが増えないように、写真もファイルも受け取りません。種類と数だけを、言葉で記録します。
    </p>
  </Notice>
)

const Add = ({ form, formId }: { form: EvidenceFormView; formId: string }) => {
  const errorOf = (field: string) => form.errors.find((error) => error.field === field)?.message
  return (
    <>
      <p>届いたものの写真や、メール、録音を残せます。あとで見せるときに、元のまま取り出せます。</p>
      <Notice title="写真をとる前に">
        <p>カード番号や暗証番号は、紙などでかくしてから写します。</p>
      </Notice>
      <UploadForm action={form.action} most={form.most}>
        <input type="hidden" name="id" value={formId} />
        <Field
          type="file"
          id="file"
          name="file"
          label="ファイルを選ぶ"
          hint="写真・PDF・メール(.eml)・文字のファイル・録音。1つ10MBまで。"
          error={errorOf('file')}
          accept="image/jpeg,image/png,image/webp,image/gif,image/heic,image/avif,.pdf,.eml,.txt,audio/*,.m4a,.amr,.3gp"
        />
        <Field
          type="file"
          id="camera"
          name="file"
          label="または、いま写真をとる"
          accept="image/*"
          capture="environment"
        />
        <Field
          id="caption"
          name="caption"
          label="これは何ですか"
          hint="たとえば「届いたSMSの画面」。書かなくてもかまいません。"
          error={errorOf('caption')}
          defaultValue={form.filled.caption}
        />
        <About form={form} />
      </UploadForm>
    </>
  )
}

const About = ({ form }: { form: EvidenceFormView }) => (
  <Disclosure
    summary="どの記録の裏づけかを選ぶ"
    open={form.filled.proves !== '' || form.filled.basis !== 'document'}
  >
    {form.entries.length > 0 && (
      <Select
        id="proves"
        name="proves"
        label="どの記録の裏づけですか"
        empty="決めない"
        options={form.entries}
        defaultValue={form.filled.proves}
      />
    )}
    <ChoiceGroup id="basis" legend="もとになるものは何ですか">
      {form.bases.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name="basis"
          defaultChecked={form.filled.basis === option.value}
          {...option}
        />
      ))}
    </ChoiceGroup>
  </Disclosure>
)

const Row = ({ row }: { row: ExhibitRow }) => (
  <Card title={row.title} level={3}>
    <div className="exhibit">
      {row.thumb && (
        // biome-ignore lint/performance/noImgElement: a picture of a case goes through no optimiser that keeps files
        <img className="exhibit-thumb" src={row.thumb} alt="" width={96} height={96} loading="lazy" />
      )}
      <div>
        <p className="as-typed">{row.caption}</p>
        <p className="hint">{row.details}</p>
      </div>
    </div>
    <LinkList items={[{ href: row.href, label: `${row.title}を見る` }]} />
  </Card>
)
