import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import type { LogFormView } from '@/lib/cases/log-form-view'

type Props = { view: LogFormView; errorOf: (field: string) => string | undefined }

/** Which data came up, and how: an entry of the disclosure ledger. */
export const ToldFields = ({ view: { filled, items, options }, errorOf }: Props) => (
  <>
    <ChoiceGroup id="direction" legend="どう出ましたか" error={errorOf('direction')}>
      {options.direction.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name="direction"
          defaultChecked={filled.direction === option.value}
          {...option}
        />
      ))}
    </ChoiceGroup>
    <ChoiceGroup id="items" legend="どの情報ですか" error={errorOf('items')}>
      {[...options.item, options.nothing].map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name="items"
          defaultChecked={items.includes(option.value)}
          divider={option === options.nothing ? 'または' : undefined}
          {...option}
        />
      ))}
    </ChoiceGroup>
  </>
)
