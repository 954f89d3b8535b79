import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import type { ParticularField, ParticularsView } from '@/lib/cases/particulars'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

type Props = { view: ParticularsView; formId: string }

/** What the memo lacks, on one page; every field may stay empty. */
export const ParticularsForm = ({ view, formId }: Props) => {
  const wrong = view.fields.filter(({ error }) => error !== null)
  return (
    <>
      {wrong.length > 0 && (
        <ErrorSummary
          title={say(chrome.problem)}
          items={wrong.map(({ fact, error }) => ({ href: `#${fact}`, label: error ?? '' }))}
        />
      )}
      <form method="post" action="/case/summary/fill/save" className="stack" noValidate>
        <input type="hidden" name="id" value={formId} />
        <input type="hidden" name="saw" value={view.saw} />
        {view.fields.map((field) => (
          <OneField key={field.fact} field={field} />
        ))}
        <Button>保存する</Button>
      </form>
    </>
  )
}

const OneField = ({ field }: { field: ParticularField }) => (
  <Field
    id={field.fact}
    name={field.fact}
    label={field.question}
    defaultValue={field.typed}
    error={field.error ?? undefined}
    hint={field.input === 'amount' ? '数字で書きます(円)' : `${field.maxLength}字まで`}
    {...(field.input === 'amount' ? { inputMode: 'numeric' as const } : {})}
    {...((field.maxLength ?? 0) > 200 ? { as: 'textarea' as const } : { autoComplete: 'off' })}
  />
)
