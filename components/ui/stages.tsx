import { VisuallyHidden } from './visually-hidden'

type Stage = { id: string; label: string }

type Props = {
  items: readonly Stage[]
  /** The id of the stage one is at. */
  current: string
  label: string
  words?: { done: string; now: string }
}

/** Where one is on the way, as a thin line. What lies before `current` is done. */
export const Stages = ({ items, current, label, words = { done: '済み', now: 'いまここ' } }: Props) => {
  const at = items.findIndex((item) => item.id === current)
  return (
    <ol className="stages" aria-label={label}>
      {items.map((item, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'next'
        return (
          <li
            key={item.id}
            className="stage"
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            {item.label}
            {state !== 'next' && <VisuallyHidden>({words[state]})</VisuallyHidden>}
          </li>
        )
      })}
    </ol>
  )
}
