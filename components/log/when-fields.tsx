import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { LogFormView } from '@/lib/cases/log-form-view'

type Props = { view: LogFormView; errorOf: (field: string) => string | undefined }

/** When it happened, how exactly that is known, and by which way it came. */
export const WhenFields = ({ view: { filled, options }, errorOf }: Props) => (
  <>
    <fieldset className="stack">
      <legend className="group-legend">いつ</legend>
      <div className="flex flex-wrap gap-x-2 gap-y-4">
        <div className="grow basis-40">
          <Field
            id="date"
            name="date"
            type="date"
            label="日付"
            defaultValue={filled.date}
            error={errorOf('date')}
          />
        </div>
        <div className="grow basis-28">
          <Field
            id="time"
            name="time"
            type="time"
            label="時刻"
            defaultValue={filled.time}
            error={errorOf('time')}
          />
        </div>
      </div>
      <ChoiceGroup
        id="precision"
        legend="時刻は、どのくらい確かですか"
        error={errorOf('precision')}
        columns={2}
      >
        {options.precision.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name="precision"
            defaultChecked={filled.precision === option.value}
            {...option}
          />
        ))}
      </ChoiceGroup>
    </fieldset>
    <Select
      id="channel"
      name="channel"
      label="どうやって"
      empty="書かない"
      options={options.channel}
      defaultValue={filled.channel ?? ''}
    />
  </>
)
