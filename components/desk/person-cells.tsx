import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { PeoplePageView } from '@/lib/cases/desk-people'

type Person = PeoplePageView['people'][number]
type Props = { person: Person; roles: PeoplePageView['roles'] }

/** The last two cells of somebody's row: their role, and what can be done with their account. */
export const personCells = ({ person, roles }: Props): readonly [ReactNode, ReactNode] => [
  person.isOwn ? (
    roles.find(({ id }) => id === person.role)?.label
  ) : (
    <Change key="role" person={person} change="role">
      <select
        name="role"
        defaultValue={person.role}
        className="desk-select"
        aria-label={`${person.name}の役割`}
      >
        {roles.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <Press name={person.name} label="変える" />
    </Change>
  ),
  person.isOwn ? (
    '自分'
  ) : (
    <div key="more" className="desk-acts">
      <Change person={person} change={person.isDisabled ? 'enable' : 'disable'}>
        <Press name={person.name} label={person.isDisabled ? 'また使えるようにする' : '止める'} />
      </Change>
      <Change person={person} change="reset">
        <Press name={person.name} label="パスワードを作り直すリンク" />
      </Change>
    </div>
  ),
]

const Change = ({ person, change, children }: { person: Person; change: string; children: ReactNode }) => (
  <form method="post" action="/desk/accounts/change" className="desk-acts">
    <input type="hidden" name="account" value={person.id} />
    <input type="hidden" name="change" value={change} />
    {children}
  </form>
)

// Not words hidden from the eye: inside what scrolls they would make the page wider.
const Press = ({ name, label }: { name: string; label: string }) => (
  <Button fit variant="secondary" aria-label={`${label} (${name})`}>
    {label}
  </Button>
)
