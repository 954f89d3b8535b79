import { ChoiceGroup } from '@/components/ui/choice-group'
import { Field } from '@/components/ui/field'
import type { Answering } from '@/lib/cases/step-view'
import { Options } from './options'

type Props = {
  answering: Extract<Answering, { kind: 'outcome' }>
  errorOf: (field: string) => string | undefined
}

/**
 * How a call went. What belongs to one outcome only is shown while that outcome is chosen: by CSS alone, so that
 * it works without JavaScript, and an old browser shows everything.
 */
export const OutcomeFields = ({ answering, errorOf }: Props) => {
  const field = (name: keyof typeof answering.typed) => ({
    id: name,
    name,
    defaultValue: answering.typed[name],
    error: errorOf(name),
    autoComplete: 'off',
  })
  return (
    <div className="outcome stack">
      <ChoiceGroup id="outcome" legend="どうなりましたか" error={errorOf('outcome')}>
        <Options name="outcome" type="radio" {...answering} />
      </ChoiceGroup>
      <div className="stack" data-for="callback">
        <Field
          label="折り返しの日"
          type="date"
          hint="わからなければ、空けておきます"
          {...field('callbackOn')}
        />
        <Field label="折り返しの時刻" type="time" {...field('callbackTime')} />
      </div>
      <div className="stack" data-for="reached callback">
        <Field
          label="電話に出た人の名前"
          hint={`わかれば書きます。${answering.limit}字まで`}
          {...field('withWhom')}
        />
      </div>
      <div className="stack" data-for="reached">
        <Field
          label="受付番号"
          hint={`言われたときだけ書きます。${answering.limit}字まで`}
          {...field('number')}
        />
      </div>
    </div>
  )
}
