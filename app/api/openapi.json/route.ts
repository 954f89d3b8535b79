import { openToAll } from '@/lib/access/open-routes'
import { openApi } from '@/lib/cases/open-api'

export const dynamic = 'force-dynamic'

// It follows from the schemas alone.
const description = openApi()

export const GET = (): Response => Response.json(description, { headers: openToAll })
