import { authOf } from '@/lib/accounts/auth'
import { saveDemoLink } from '@/lib/accounts/demo-links'
import type { Holder } from '@/lib/cases/answer'
import type { DeskAccount } from '@/lib/cases/desk-asking'
import { moveCase } from '@/lib/cases/desk-move'
import type { Client } from '@/lib/store/client'
import { heldMasterKeys } from '@/lib/store/keyring'
import { daysBefore } from '@/lib/store/term'
import { dayInJapan } from '@/lib/text/japan-time'
import { type DemoPeople, makePeople } from './people'
import { actAsPerson, again, beginStory, formOf, hoursBefore } from './person'
import { stories } from './stories'
import type { DeskAct, DeskName, Story } from './story'

/** The tokens of the links by which somebody looks at the demo: each lets in once. */
export type DemoLinks = { readonly volunteer: string; readonly lead: string; readonly person: string }

/** Fills an empty store with the people of a desk and the stories, as they stand at `start`. */
export const fillDemo = async (client: Client, start: Date): Promise<DemoLinks> => {
  const people = await makePeople(client, authOf(client, heldMasterKeys()), start)
  const holders = new Map<Story, Holder>()
  for (const story of stories) holders.set(story, await tell(client, story, people, start))
  const asked = stories.find(({ isPersonsLink }) => isPersonsLink)
  const caseId = asked && holders.get(asked)?.opened.caseId
  if (!caseId) throw new Error('no story is for the link of the person')
  return {
    volunteer: await saveDemoLink(client, linkOf(people.aoki), start),
    lead: await saveDemoLink(client, linkOf(people.mori), start),
    person: await saveDemoLink(client, { to: 'person', caseId }, start),
  }
}

const linkOf = ({ account, cookies }: DemoPeople[DeskName]) => ({
  ...{ to: 'desk' as const, account: account.id, cookies: [...cookies] },
})

/** Tells one story. Throws with its name and the act when the app does not take one. */
export const tell = async (
  client: Client,
  story: Story,
  people: Readonly<Record<DeskName, { readonly account: DeskAccount }>>,
  start: Date,
): Promise<Holder> => {
  let holder = await beginStory(client, story, start)
  for (const [at, act] of story.acts.entries()) {
    try {
      holder =
        'desk' in act
          ? await actAtDesk(holder, act, people[act.desk].account, start)
          : await actAsPerson(holder, act, story, start)
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : ''
      throw new Error(`the demo's story "${story.name}", act ${at + 1}: ${said}`, { cause })
    }
  }
  return holder
}

/** A move of the desk through its form and its policy. Throws when it is refused. */
const actAtDesk = async (
  holder: Holder,
  { hours, move, fields = {}, onDay }: DeskAct,
  account: DeskAccount,
  start: Date,
): Promise<Holder> => {
  const { client, opened } = holder
  const row = await client.deskRow.findUnique({ where: { caseId: opened.caseId } })
  const saw = String(opened.events.length)
  const now = hoursBefore(start, hours)
  const on = onDay === undefined ? {} : { on: dayInJapan(daysBefore(now, -onDay)) }
  const form = formOf({ ...fields, ...on, saw })
  await moveCase(account, client, row?.handle ?? '', move, form, now)
  const after = await again(holder)
  if (after.opened.events.length === opened.events.length) throw new Error(`${move} was refused`)
  return after
}
