import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { SectionTitle } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import type { PeoplePageView } from '@/lib/cases/desk-people'
import { DeskFrame } from './desk-frame'
import { personCells } from './person-cells'

type Props = PeoplePageView & { account: DeskAccount }

/** The accounts of the desk, for whoever sees to them. */
export const PeoplePage = ({ account, people, roles, link, hours }: Props) => (
  <DeskFrame account={account} title="メンバー" here="accounts">
    {link && <Link {...link} hours={hours} />}
    <Table
      id="people"
      caption="確認の机に入れる人"
      captionHidden
      head={['名前', 'いま', '役割', '止める・作り直す']}
      rows={people.map((person) => ({
        key: person.id,
        cells: [person.name, person.state, ...personCells({ person, roles })],
      }))}
    />
    <SectionTitle text={'新しい人を\u200B招く'} />
    <form method="post" action="/desk/accounts/invite" className="stack desk-form">
      <ChoiceGroup id="role" legend="役割">
        {roles.map(({ id, label }) => (
          <Choice
            key={id}
            type="radio"
            name="role"
            value={id}
            label={label}
            hint={hintOf[id]}
            defaultChecked={id === 'volunteer'}
          />
        ))}
      </ChoiceGroup>
      <Button fit>招待のリンクを作る</Button>
    </form>
  </DeskFrame>
)

const hintOf: Readonly<Record<string, string>> = {
  volunteer: '共有された記録を確かめ、質問を返します。',
  lead: 'ボランティアに加えて、概況と、だれが記録を見たかを見ます。',
  admin: 'メンバーだけを扱います。記録は見られません。',
}

const Link = ({ address, name, hours }: NonNullable<PeoplePageView['link']> & { hours: number }) => (
  <Notice variant="gap" id="link" title={name ? `「${name}」の新しいリンク` : '招待のリンク'}>
    <p>このリンクを、本人だけに届く方法で渡してください。{hours}時間、1回だけ使えます。</p>
    <p className="desk-link">{address}</p>
    <p className="hint">ここに出るのは、いまだけです。</p>
  </Notice>
)
