import { seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { addEvidence } from '@/lib/cases/evidence-add'
import { receive } from '@/lib/cases/evidence-receive'

export const POST = async (request: Request): Promise<Response> => {
  const who = await asking()
  if (who.tag !== 'holder') return seeOther('/resume')
  const received = await receive(who.opened.events, request)
  // Only now: a file may come for minutes.
  return seeOther(await addEvidence(who, received, new Date()))
}
