import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { sha256 } from '@/lib/log/canonical'
import type { Client } from '@/lib/store/client'

const linkSchema = z.discriminatedUnion('to', [
  z.object({ to: z.literal('desk'), account: z.string(), cookies: z.array(z.string()) }),
  z.object({ to: z.literal('person'), caseId: z.string() }),
])

/** Where a link of the demo leads: to the desk with a session that was made for it, or to a case as its person. */
export type DemoLink = z.infer<typeof linkSchema>

const demoLink = 'demo link'

/** Hours for which a link lets in: as long as a session of the desk. */
const linkHours = 12

/**
 * Keeps a link and returns its token, which is kept nowhere else. What it opens lies open in the store: a demo's store
 * holds nothing but what was made up, and its key lies beside it.
 */
export const saveDemoLink = async (client: Client, link: DemoLink, now: Date): Promise<string> => {
  const token = randomBytes(16).toString('base64url')
  const expiresAt = new Date(now.getTime() + linkHours * 3_600_000)
  const data = { id: hashOf(token), identifier: demoLink, value: JSON.stringify(link), expiresAt }
  await client.deskVerification.create({ data: { ...data, createdAt: now, updatedAt: now } })
  return token
}

/** Uses a link up: where it leads, or `null` when it is unknown, used or too old. */
export const takeDemoLink = async (client: Client, token: string, now: Date): Promise<DemoLink | null> => {
  const where = { id: hashOf(token), identifier: demoLink, expiresAt: { gt: now } }
  const found = await client.deskVerification.findFirst({ where })
  // Used twice at once, one of them finds nothing to take away.
  if (!found || (await client.deskVerification.deleteMany({ where })).count === 0) return null
  const link = linkSchema.parse(JSON.parse(found.value))
  // Nobody came with the session so far: it is not idle for that.
  if (link.to === 'desk')
    await client.deskSession.updateMany({ where: { userId: link.account }, data: { updatedAt: now } })
  return link
}

const hashOf = (token: string) => sha256(`demo link‖${token}`)
