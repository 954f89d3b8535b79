type Props = {
  id?: string
  title: string
  /** `href` is '#' + the id of a Field or ChoiceGroup. */
  items: readonly { href: string; label: string }[]
}

/** What is still missing, at the top of the page, each a link to its place. Not red: red means しない. */
export const ErrorSummary = ({ id = 'error-summary', title, items }: Props) => (
  <div
    className="error-summary"
    id={id}
    role="alert"
    tabIndex={-1}
    // biome-ignore lint/a11y/noAutofocus: the page came back because of it, and this works without JavaScript
    autoFocus
    aria-labelledby={`${id}-title`}
  >
    <h2 className="card-title" id={`${id}-title`}>
      {title}
    </h2>
    <ul className="link-list">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href}>{item.label}</a>
        </li>
      ))}
    </ul>
  </div>
)
