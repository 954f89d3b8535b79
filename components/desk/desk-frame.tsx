import type { ReactNode } from 'react'
import { PageTitle } from '@/components/ui/heading'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import { chrome } from '@/lib/text/chrome'
import { say } from '@/lib/text/text'

/** The places of the desk that the navigation leads to. */
type Place = keyof typeof places

type Props = {
  /** Who is signed in; `null` before that. */
  account: Pick<DeskAccount, 'name' | 'role'> | null
  /** The page's one h1. */
  title: string
  /** Which place of the navigation the page is. */
  here?: Place | undefined
  /** Beside the title: a state, a count. */
  aside?: ReactNode
  children: ReactNode
}

const places = {
  queue: { href: '/desk', label: '列' },
  overview: { href: '/desk/overview', label: '概況' },
  accounts: { href: '/desk/accounts', label: 'メンバー' },
  own: { href: '/desk/account', label: 'アカウント' },
} as const

const placesOf = {
  volunteer: ['queue', 'own'],
  lead: ['queue', 'overview', 'own'],
  admin: ['accounts', 'own'],
} as const satisfies Record<DeskAccount['role'], readonly Place[]>

/** The frame of every page of the desk. What is around it is app/(desk)/desk/layout.tsx. */
export const DeskFrame = ({ account, title, here, aside, children }: Props) => (
  <>
    <a className="skip-link" href="#main">
      本文へ進む
    </a>
    <header className="frame-head">
      <p className="frame-name">{say(chrome.brand)}:確認の机</p>
      {account && <Navigation account={account} here={here} />}
    </header>
    <main id="main" tabIndex={-1} className="frame-main stack">
      <div className="desk-title">
        <PageTitle text={title} />
        {aside}
      </div>
      {children}
    </main>
  </>
)

const Navigation = ({ account, here }: { account: NonNullable<Props['account']>; here: Props['here'] }) => (
  <nav className="desk-nav" aria-label="机の中">
    {placesOf[account.role].map((place) => (
      <a key={place} href={places[place].href} aria-current={place === here ? 'page' : undefined}>
        {places[place].label}
      </a>
    ))}
    <span className="desk-who">{account.name}</span>
    <form method="post" action="/desk/sign-out">
      <button type="submit" className="frame-hide">
        出る
      </button>
    </form>
  </nav>
)
