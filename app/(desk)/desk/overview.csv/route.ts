import { csvResponse, seeOther } from '@/lib/access/responses'
import { deskAsking } from '@/lib/cases/desk-asking'
import { overviewCsv, readOverview } from '@/lib/cases/read-overview'

export const GET = async (): Promise<Response> => {
  const who = await deskAsking()
  if (who.tag === 'nobody') return seeOther('/desk/sign-in')
  if (who.account.role !== 'lead') return seeOther('/not-here')
  return csvResponse(overviewCsv(await readOverview(who.client, new Date())))
}
