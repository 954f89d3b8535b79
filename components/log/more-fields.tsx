import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { LogFormView } from '@/lib/cases/log-form-view'

type Props = { view: LogFormView; errorOf: (field: string) => string | undefined }

/** What the entry rests on. */
export const BasisField = ({ view: { filled, options }, errorOf }: Props) => (
  <ChoiceGroup id="basis" legend="何をもとに書きましたか" error={errorOf('basis')} columns={2}>
    {options.basis.map((option) => (
      <Choice
        key={option.value}
        type="radio"
        name="basis"
        defaultChecked={filled.basis === option.value}
        {...option}
      />
    ))}
  </ChoiceGroup>
)

/** The other columns of an entry: for whom it was, what I understood, what proves it, what may count against me. */
export const MoreFields = ({ view, errorOf }: Props) => {
  const { filled, options, limits } = view
  const column = (name: 'understood' | 'proof' | 'against') => ({
    as: 'textarea' as const,
    id: name,
    name,
    rows: 3,
    defaultValue: filled[name],
    error: errorOf(name),
  })
  const limit = `${limits.column.toLocaleString('ja-JP')}字まで`
  return (
    <>
      <Select
        id="to"
        name="to"
        label="だれに"
        empty="書かない"
        options={options.to}
        defaultValue={filled.to ?? ''}
      />
      <Field
        label="わたしの受けとめ"
        hint={`どう思ったか、どうわかったか。${limit}`}
        {...column('understood')}
      />
      <BasisField view={view} errorOf={errorOf} />
      <Field
        label="裏づけになるもの"
        hint={`着信の記録、メール、封筒など、どこにあるか。${limit}`}
        {...column('proof')}
      />
      <Field
        label="不利かもしれないこと"
        hint={`消費生活センターに渡す紙にだけ、のります。${limit}`}
        {...column('against')}
      />
    </>
  )
}
