import 'server-only'
import { redirect } from 'next/navigation'
import type { Holder } from './answer'
import { asking } from './asking'

/** The holder of a case, for its pages. Anybody else is sent where they can go on; a hidden case stays hidden. */
export const holderOrAway = async (): Promise<Holder> => {
  const who = await asking()
  if (who.tag === 'holder') return who
  redirect(who.tag === 'hidden' ? '/hidden' : '/resume')
}
