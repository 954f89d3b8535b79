// The service worker of the in-call card. It keeps three pages that hold nothing of any case, with what they load:
// the card, the plain emergency page without opening hours, and the page behind 「画面をかくす」. They are asked for
// without a cookie, so that the server gives them as it gives them to a stranger. Nothing else is ever kept.

const shelf = 'pages'

/** Page as it is kept → where it is asked for. */
const pages = { '/call': '/call', '/now': '/now?kept', '/hidden': '/hidden' }

/** What a browser goes to → the page that stands in for it without a network. */
const standIns = {
  'GET /call': '/call',
  'GET /now': '/now',
  'GET /': '/now',
  'GET /hidden': '/hidden',
  'POST /hidden/hide': '/hidden',
}

/** Milliseconds until a network that does not answer counts as none. */
const patience = 5_000

/** Milliseconds until the pages are fetched anew by somebody who opens the card. */
const keptFor = 600_000

let keptAt = 0

const isAsset = (pathname) => pathname.startsWith('/_next/static/') || pathname === '/now.css'

const assetsIn = (html) => html.match(/\/_next\/static\/[\w./~%-]+|\/now\.css/g) ?? []

const keepPage = async (cache, name, address) => {
  const answer = await fetch(address, { credentials: 'omit', cache: 'no-store' })
  if (!answer.ok || answer.redirected) throw new Error(`${name} cannot be kept`)
  const html = await answer.text()
  const assets = [...new Set(assetsIn(html))]
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset)
  // The page tells its script that it was kept: the key in it is a stranger's.
  const body = html
    .replaceAll('data-from="site"', 'data-from="kept"')
    .replaceAll('\\"data-from\\":\\"site\\"', '\\"data-from\\":\\"kept\\"')
  const headers = new Headers(answer.headers)
  for (const header of ['content-encoding', 'content-length']) headers.delete(header)
  await cache.put(name, new Response(body, { headers }))
  return assets
}

const keepPages = async () => {
  const cache = await caches.open(shelf)
  const kept = new Set()
  for (const [name, address] of Object.entries(pages)) {
    for (const asset of await keepPage(cache, name, address)) kept.add(asset)
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (isAsset(pathname) && !kept.has(pathname)) await cache.delete(url)
  }
  keptAt = Date.now()
}

const findKept = async (name) => (await caches.open(shelf)).match(name, { ignoreVary: true })

const silence = () => new Promise((_, reject) => setTimeout(reject, patience))

/** From the network; what stands in for it when there is none. */
const fromSite = async (request, name) => {
  try {
    return await Promise.race([fetch(request), silence()])
  } catch {
    return (await findKept(name)) ?? Response.error()
  }
}

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keepPages())
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    const standIn = standIns[`${request.method} ${pathname}`]
    if (!standIn) return
    event.respondWith(fromSite(request, standIn))
    if (pathname === '/call' && Date.now() - keptAt > keptFor) event.waitUntil(keepPages().catch(() => {}))
  } else if (request.method === 'GET' && isAsset(pathname)) {
    event.respondWith(findKept(pathname).then((kept) => kept ?? fetch(request)))
  }
})
