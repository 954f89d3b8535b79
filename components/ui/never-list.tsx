import { Phrases } from './phrases'
import { VisuallyHidden } from './visually-hidden'

type Props = { items: readonly string[]; label: string; prefix?: string }

/** What never to say, two in a row: ✕ 暗証番号 */
export const NeverList = ({ items, label, prefix = '言わない:' }: Props) => (
  <ul className="never-list" aria-label={label}>
    {items.map((item) => (
      <li key={item}>
        <span aria-hidden="true">✕</span>
        <VisuallyHidden>{prefix}</VisuallyHidden>
        <span>
          <Phrases text={item} />
        </span>
      </li>
    ))}
  </ul>
)
