import { Phrases } from './phrases'

type Target =
  | { href: string }
  /** Submits the form with this id: works without JavaScript from outside the form. */
  | { form: string; name?: string; value?: string }

type Item = Target & { label: string; note?: string | undefined }

type Props = { primary: Item; secondary?: Item | undefined; label?: string }

/** The bottom bar: first contact with its state, and 記録する. Give it to `PageFrame` as `bar`. */
export const Bar = ({ primary, secondary, label = '連絡と記録' }: Props) => (
  <nav className="bar" aria-label={label}>
    <BarItem item={primary} part="primary" />
    {secondary && <BarItem item={secondary} part="secondary" />}
  </nav>
)

const BarItem = ({ item, part }: { item: Item; part: 'primary' | 'secondary' }) => {
  const words = (
    <>
      <span>
        <Phrases text={item.label} />
      </span>
      {item.note && (
        <span className="bar-note">
          <Phrases text={item.note} />
        </span>
      )}
    </>
  )
  if ('href' in item)
    return (
      <a href={item.href} data-part={part}>
        {words}
      </a>
    )
  return (
    <button type="submit" form={item.form} name={item.name} value={item.value} data-part={part}>
      {words}
    </button>
  )
}
