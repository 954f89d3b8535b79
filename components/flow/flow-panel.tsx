import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Disclosure } from '@/components/ui/disclosure'
import { Field } from '@/components/ui/field'
import { LinkList } from '@/components/ui/link-list'
import { Select } from '@/components/ui/select'
import type { FactField, FlowPanelView } from '@/lib/cases/flow-question'

/** Day, time and facts that light the way: a plain form that only asks for the same page. */
export const FlowPanel = ({ day, time, parting, others, none }: FlowPanelView) => (
  <Disclosure summary="日時と事実を選んで、通る道を見る">
    <form method="get" action="/flow" className="stack">
      <p>
        何も保存しません。選んだものは、このページのアドレスに入ります。名前や電話番号を書く欄はありません。
      </p>
      <Field id="day" name="day" type="date" label="日付(日本)" defaultValue={day} />
      <Field id="time" name="time" type="time" label="時刻(日本)" defaultValue={time} />
      {parting.map((field) => (
        <FactControl key={field.name} none={none} {...field} />
      ))}
      <Disclosure
        summary="ほかの事実(道は同じで、助言が変わります)"
        open={others.some(({ chosen }) => chosen.length > 0)}
      >
        <div className="stack">
          {others.map((field) => (
            <FactControl key={field.name} none={none} {...field} />
          ))}
        </div>
      </Disclosure>
      <Button>この事実で見る</Button>
      <LinkList items={[{ href: '/flow', label: '何も選ばずに見る' }]} />
    </form>
  </Disclosure>
)

const FactControl = ({ name, label, kind, options, chosen, none }: FactField & { none: string }) => {
  const id = `fact-${name}`
  switch (kind) {
    case 'choice':
      return (
        <Select
          id={id}
          name={name}
          label={label}
          empty="未確認"
          options={options}
          defaultValue={chosen[0] ?? ''}
        />
      )
    case 'list':
      return (
        <Disclosure
          summary={chosen.length > 0 ? `${label}(${chosen.length})` : label}
          open={chosen.length > 0}
        >
          <ChoiceGroup id={id} legend={label} hint="1つも選ばなければ、未確認です。">
            {[...options, { value: none, label: 'どれもない' }].map(({ value, label: words }) => (
              <Choice
                key={value}
                type="checkbox"
                name={name}
                value={value}
                label={words}
                defaultChecked={chosen.includes(value)}
              />
            ))}
          </ChoiceGroup>
        </Disclosure>
      )
    case 'amount':
      return (
        <Field
          id={id}
          name={name}
          label={`${label}(円)`}
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          defaultValue={chosen[0]}
        />
      )
    case 'day':
      return <Field id={id} name={name} label={label} type="date" defaultValue={chosen[0]} />
    default:
      return kind satisfies never
  }
}
