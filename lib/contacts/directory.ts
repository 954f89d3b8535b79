import type { Contact, ContactId } from '@/lib/contacts/contacts'
import { desks } from '@/lib/contacts/desks'
import { ownNumberDesks } from '@/lib/contacts/own-number-desks'
import { prefectures } from '@/lib/contacts/prefectures'

/** Every desk: nationwide, own-number, then the prefectures' centres and police lines. */
export const contacts: readonly Contact[] = [
  ...desks,
  ...ownNumberDesks,
  ...prefectures.flatMap(({ centre, police }) => [centre, police]),
]

const byId = new Map<string, Contact>(contacts.map((contact) => [contact.id, contact]))

/** The desk with this id. Throws for an id the directory lacks, which is a bug in the data. */
export const contactOf = (id: ContactId): Contact => {
  const contact = byId.get(id)
  if (contact === undefined) throw new Error(`no contact ${id}`)
  return contact
}
