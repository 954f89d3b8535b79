import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { ChoiceGroup } from '@/components/ui/choice-group'
import { LinkList } from '@/components/ui/link-list'
import type { KeepView } from '@/lib/cases/keep'

/** How long the case is kept, to choose. */
export const KeepPage = ({ choices, keptDays, formId }: KeepView & { formId: string }) => (
  <>
    <form method="post" action="/case/keep/save" className="stack">
      <input type="hidden" name="id" value={formId} />
      <ChoiceGroup
        id="days"
        legend={'記録を\u200B何日\u200B残しますか'}
        legendIsTitle
        hint="きょうから数えます。あとで書きたすと、その日から数えなおします。"
      >
        {choices.map(({ days, label, hint }) => (
          <Choice
            key={days}
            type="radio"
            name="days"
            value={String(days)}
            label={label}
            hint={hint}
            defaultChecked={days === keptDays}
          />
        ))}
      </ChoiceGroup>
      <Button>この日数にする</Button>
    </form>
    <LinkList items={[{ href: '/case/log', label: '変えずにもどる' }]} />
  </>
)
