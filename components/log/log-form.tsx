import { OutcomeFields } from '@/components/flow/outcome-fields'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { LogFormView } from '@/lib/cases/log-form-view'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'
import { DataRows } from './data-rows'
import { LiveForm } from './live-form'
import { BasisField, MoreFields } from './more-fields'
import { ToldFields } from './told-fields'
import { WhenFields } from './when-fields'
import { Words, WordsFields } from './words-fields'

type Props = { view: LogFormView; formId: string; button: string }

type Part = { view: LogFormView; errorOf: (field: string) => string | undefined }

/** A form of the log: what happened, when, and behind a click what not everybody needs. */
export const LogForm = ({ view, formId, button }: Props) => {
  const part: Part = {
    view,
    errorOf: (field) => view.errors.find((error) => error.field === field)?.message,
  }
  return (
    <LiveForm action={view.action} rows={[...(view.rows ?? [])]}>
      <input type="hidden" name="id" value={formId} />
      <input type="hidden" name="saw" value={view.saw} />
      <What {...part} />
      <WhenFields {...part} />
      <More {...part} />
      {view.rows && <Data {...part} />}
      <Button>{button}</Button>
    </LiveForm>
  )
}

/** What could not be taken, each a link to its field. */
export const LogProblems = ({ view }: { view: LogFormView }) =>
  view.errors.length > 0 && (
    <ErrorSummary
      title={say(chrome.problem)}
      items={view.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
    />
  )

const What = ({ view, errorOf }: Part) => {
  switch (view.asks) {
    case 'words':
      return <WordsFields view={view} errorOf={errorOf} />
    case 'words-alone':
      return <Words view={view} errorOf={errorOf} />
    case 'told':
      return <ToldFields view={view} errorOf={errorOf} />
    case 'task':
      return view.outcome && <OutcomeFields answering={view.outcome} errorOf={errorOf} />
    default:
      return view.asks satisfies never
  }
}

const columnNames = ['to', 'understood', 'proof', 'against']

const More = ({ view, errorOf }: Part) => {
  if (view.asks !== 'words') return <BasisField view={view} errorOf={errorOf} />
  const isOpen =
    errorOf('basis') !== undefined || columnNames.some((name) => view.filled[name] || errorOf(name))
  return (
    <Disclosure summary="もっと書く(受けとめ・裏づけなど)" open={isOpen}>
      <MoreFields view={view} errorOf={errorOf} />
    </Disclosure>
  )
}

const Data = ({ view }: Part) => {
  const isOpen = view.rows?.some(({ item, direction }) => item || direction)
  return (
    <Disclosure summary="名前や番号などの話が出たとき" open={isOpen}>
      <p>どの情報の話が出たかだけを選びます。番号そのものは書きません。</p>
      <DataRows items={view.options.item} directions={view.options.direction} errors={view.errors} />
    </Disclosure>
  )
}
