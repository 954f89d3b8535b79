import { policies } from '@/lib/access/policies'
import { demoView } from '@/lib/cases/demo'
import { nowPage } from '@/lib/documents/now-page'

export const dynamic = 'force-dynamic'

/** The plain emergency page: no React, no script, so that it opens on anything. */
export const GET = (request: Request): Response => {
  const isKept = new URL(request.url).searchParams.has('kept')
  return new Response(nowPage(new Date(), isKept, demoView()?.banner ?? null), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policies.plain },
  })
}
