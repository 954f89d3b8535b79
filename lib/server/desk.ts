import { inviteAnew, inviteHours, inviteNew } from '@/lib/accounts/invites'
import { readLoginName } from '@/lib/accounts/login-name'
import { disablePerson, listPeople, type Person } from '@/lib/accounts/people'
import { deskRoles } from '@/lib/desk/policy'
import { type Client, openStore } from '@/lib/store/client'
import { type Settings, SetupError, settings } from '@/lib/store/settings'
import { refuseUnmigrated } from '@/prisma/migrate'
import { runCommand } from './command'

const usage = `npm run desk -- invite ${deskRoles.join('|')}   an invitation for somebody new
npm run desk -- reset NAME     an invitation for a new password and second factor
npm run desk -- disable NAME   no more signing in; every session ends
npm run desk -- list           who there is`

/**
 * Sees to the accounts of the desk, beside a running server: `words` are what stands after `npm run desk --`.
 * Throws SetupError for what the operator has to put right.
 */
export const deskCommand = async (
  place: Settings,
  words: readonly string[],
  now: Date,
  print: (line: string) => void,
): Promise<void> => {
  const [command = '', word = ''] = words
  await refuseUnmigrated(place.databaseUrl)
  const client = await openStore(place.databaseUrl)
  try {
    for (const line of await linesOf(client, command, word, place, now)) print(line)
  } finally {
    await client.$disconnect()
  }
}

const linesOf = async (
  client: Client,
  command: string,
  word: string,
  { port }: Settings,
  now: Date,
): Promise<readonly string[]> => {
  switch (command) {
    case 'invite': {
      const role = deskRoles.find((one) => one === word)
      if (!role) throw new SetupError(`Which role? ${deskRoles.join(', ')}`)
      return linkLines(await inviteNew(client, role, now), port)
    }
    case 'reset':
      return linkLines((await inviteAnew(client, (await named(client, word)).id, now)) ?? '', port)
    case 'disable':
      await disablePerson(client, (await named(client, word)).id, now)
      return ['Disabled; every session has ended']
    case 'list':
      return (await listPeople(client)).map(({ name, role, state }) => `${name}  ${role}  ${state}`)
    default:
      throw new SetupError(usage)
  }
}

const named = async (client: Client, typed: string): Promise<Person> => {
  const name = readLoginName(typed)
  const found = (await listPeople(client)).find((person) => person.name === name)
  if (!found) throw new SetupError('There is nobody of that name: npm run desk -- list')
  return found
}

// What the address of the installation is, only whoever set up the proxy knows.
const linkLines = (token: string, port: number) => [
  `/desk/invite/${token}`,
  `Put the address of this installation before it (here: http://localhost:${port}) and give it to that one person.`,
  `It can be used once, within ${inviteHours} hours.`,
]

// `npm run desk -- …`
if (process.argv[1] === import.meta.filename) {
  await runCommand((words) => deskCommand(settings(), words, new Date(), console.log))
}
