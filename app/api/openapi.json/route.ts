import { openToAll } from '@/lib/access/open-routes'
import { openApi } from '@/lib/cases/open-api'

export const dynamic = 'force-dynamic'

export const GET = (): Response => Response.json(openApi(), { headers: openToAll })
