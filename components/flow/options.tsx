import { Choice } from '@/components/ui/choice'
import type { Option } from '@/lib/cases/step-view'

type Chosen = {
  options: readonly Option[]
  chosen: readonly string[]
  name: string
  type: 'radio' | 'checkbox'
}

/** The choices of one question, those that stand apart behind 「または」. */
export const Options = ({ options, chosen, name, type }: Chosen) =>
  options.map((option, index) => (
    <Choice
      key={option.value}
      type={type}
      name={name}
      value={option.value}
      label={option.label}
      defaultChecked={chosen.includes(option.value)}
      divider={option.apart && !options[index - 1]?.apart ? 'または' : undefined}
    />
  ))
