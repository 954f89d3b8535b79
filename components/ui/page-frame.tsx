import type { ReactNode } from 'react'

type Props = {
  /** The product's name, shown in the header unless the page has a title of its own. */
  brand?: string
  /** What the header says instead of the brand: 記録, いま話せる窓口, 通話中 */
  title?: string | undefined
  /** The header's title is the page's h1, for pages without a `PageTitle`. */
  titleIsHeading?: boolean | undefined
  /** Beside the header's title, in a few characters. */
  status?: ReactNode
  /** Where the header's name leads; no link without it. */
  home?: string | undefined
  /** A plain form: it must hide the page without JavaScript too. */
  hide?: { action: string; label: string; fields?: Record<string, string> } | undefined
  stages?: ReactNode
  bar?: ReactNode
  footer: ReactNode
  skip?: string
  /** `call`: the in-call card, the only dark place. */
  tone?: 'calm' | 'call'
  width?: 'column' | 'wide'
  children: ReactNode
}

/** Header with 画面をかくす, stages, main, footer and the bar that is always there. */
export const PageFrame = ({
  brand = '落ち着いて',
  title,
  titleIsHeading,
  status,
  home,
  hide,
  stages,
  bar,
  footer,
  skip = '本文へ進む',
  tone = 'calm',
  width = 'column',
  children,
}: Props) => (
  <div className="frame" data-tone={tone} data-width={width}>
    <a className="skip-link" href="#main">
      {skip}
    </a>
    <header className="frame-head">
      <Name isHeading={titleIsHeading === true}>
        {home === undefined ? (title ?? brand) : <a href={home}>{title ?? brand}</a>}
      </Name>
      {status}
      {hide && (
        <form method="post" action={hide.action}>
          {Object.entries(hide.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className="frame-hide">
            {hide.label}
          </button>
        </form>
      )}
    </header>
    <main id="main" tabIndex={-1} className="frame-main stack">
      {stages}
      {children}
    </main>
    <footer className="frame-foot">{footer}</footer>
    {bar && <div className="frame-bar">{bar}</div>}
  </div>
)

const Name = ({ isHeading, children }: { isHeading: boolean; children: ReactNode }) => {
  const Tag = isHeading ? 'h1' : 'p'
  return <Tag className="frame-name">{children}</Tag>
}
