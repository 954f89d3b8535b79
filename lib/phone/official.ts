import type { Contact } from '@/lib/contacts/contacts'
import { contacts } from '@/lib/contacts/directory'
import { classifyNumber } from './classify'

const byNumber = new Map<string, Contact>()
for (const contact of contacts) {
  const { normal } = classifyNumber(contact.phone ?? '')
  // The nationwide desks come first and keep a number that several desks share.
  if (normal !== null && !byNumber.has(normal)) byNumber.set(normal, contact)
}

/**
 * The desk of the directory whose number this is, to the digit; null where it is nobody's there. A caller may show
 * that number all the same: a match is a reason to hang up and dial it oneself.
 */
export const deskWithNumber = (normal: string): Contact | null => byNumber.get(normal) ?? null
