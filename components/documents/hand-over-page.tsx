import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field } from '@/components/ui/field'
import { PageTitle } from '@/components/ui/heading'
import { LinkList } from '@/components/ui/link-list'
import type { HandOverView } from '@/lib/cases/hand-over'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

type Props = { view: HandOverView; formId: string }

/** Notes that a paper was handed over: to whom, when and how. */
export const HandOverPage = ({ view, formId }: Props) => (
  <>
    {view.errors.length > 0 && (
      <ErrorSummary
        title={say(chrome.problem)}
        items={view.errors.map(({ field, message }) => ({ href: `#${field}`, label: message }))}
      />
    )}
    <PageTitle text="わたした記録を書く" />
    <p>
      {view.name}
      <br />
      {view.version}
    </p>
    <HandOverForm view={view} formId={formId} />
    <LinkList items={[{ href: '/case/papers', label: '書かずにもどる' }]} />
  </>
)

const HandOverForm = ({ view, formId }: Props) => {
  const errorOf = (name: string) => view.errors.find(({ field }) => field === name)?.message
  const field = (name: string) => ({
    id: name,
    name,
    defaultValue: view.filled[name] ?? '',
    error: errorOf(name),
    autoComplete: 'off',
  })
  return (
    <form method="post" action={view.action} className="stack" noValidate>
      <input type="hidden" name="id" value={formId} />
      {view.readers.length > 0 ? (
        <Options name="reader" legend="だれにわたしましたか" options={view.readers} view={view} />
      ) : (
        <p>わたした相手:{view.reader}</p>
      )}
      <Field label="相手の名前" hint={`わかれば書きます。${view.limit}字まで`} {...field('whom')} />
      <div className="flex flex-wrap gap-x-2 gap-y-4">
        <div className="grow basis-40">
          <Field label="わたした日" type="date" {...field('date')} />
        </div>
        <div className="grow basis-28">
          <Field label="時刻(わかれば)" type="time" {...field('time')} />
        </div>
      </div>
      <Options name="way" legend="どうやってわたしましたか" options={view.ways} view={view} />
      <Field
        label="郵便の番号"
        hint="郵便で送ったときだけ書きます。書かなくてもかまいません"
        {...field('number')}
      />
      <Button>記録する</Button>
    </form>
  )
}

type OptionsProps = {
  name: 'reader' | 'way'
  legend: string
  options: HandOverView['ways']
  view: HandOverView
}

const Options = ({ name, legend, options, view }: OptionsProps) => (
  <ChoiceGroup
    id={name}
    legend={legend}
    error={view.errors.find(({ field }) => field === name)?.message}
    columns={2}
  >
    {options.map((option) => (
      <Choice
        key={option.value}
        type="radio"
        name={name}
        defaultChecked={view.filled[name] === option.value}
        {...option}
      />
    ))}
  </ChoiceGroup>
)
