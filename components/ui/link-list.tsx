import { Phrases } from './phrases'

type Link = { href: string; label: string; current?: boolean | undefined }

/** Small ways on, each a 48 px target; `flow` sets them side by side where they fit. The current one is marked. */
export const LinkList = ({ items, flow }: { items: readonly Link[]; flow?: boolean | undefined }) => (
  <ul className="link-list" data-flow={flow || undefined}>
    {items.map((item) => (
      <li key={item.href}>
        <a
          href={item.href}
          aria-current={item.current ? 'true' : undefined}
          className="aria-[current=true]:font-bold aria-[current=true]:before:content-['✓_']"
        >
          <Phrases text={item.label} />
        </a>
      </li>
    ))}
  </ul>
)
