import { calendarResponse, seeOther } from '@/lib/access/responses'
import { asking } from '@/lib/cases/asking'
import { calendarOf } from '@/lib/cases/read-dates'

export const GET = async (): Promise<Response> => {
  const who = await asking()
  if (who.tag === 'hidden') return seeOther('/hidden')
  if (who.tag === 'nobody') return seeOther('/resume')
  const file = calendarOf(who, new Date())
  return file === null ? seeOther('/case/advice') : calendarResponse(file)
}
