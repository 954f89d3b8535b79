/** How sending a file went: where to go on, or in words why it did not get there. */
export type Sent = { readonly to: string } | { readonly failed: 'line' | 'unreadable' }

/** Milliseconds until a form that does not get through is given up: the server waits no longer. */
const patience = 300_000

/** The files that were chosen in a form; a field without a choice gives one without a name. */
export const chosenIn = (data: FormData): File[] =>
  data.getAll('file').filter((one): one is File => one instanceof File && one.name !== '')

/**
 * Sends a form with one file and its length and SHA-256, so that the server can tell whether all of it came. Where
 * the browser has no `crypto.subtle` (a page without https) only the length goes along.
 */
export const sendFile = async (
  action: string,
  data: FormData,
  progress: (percent: number) => void,
): Promise<Sent> => {
  const [file] = chosenIn(data)
  if (file) {
    const bytes = await file.arrayBuffer().catch(() => null)
    // A file that lies in a cloud may not be there when it is needed.
    if (bytes === null) return { failed: 'unreadable' }
    data.set('bytes', String(bytes.byteLength))
    const hash = await crypto.subtle?.digest('SHA-256', bytes).catch(() => null)
    if (hash) data.set('sha256', hexOf(hash))
  }
  return posted(action, data, progress)
}

const hexOf = (hash: ArrayBuffer): string =>
  [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

// Not `fetch`: it tells nothing of how much was sent.
const posted = (action: string, data: FormData, progress: (percent: number) => void) =>
  new Promise<Sent>((resolve) => {
    const request = new XMLHttpRequest()
    const fail = () => resolve({ failed: 'line' })
    request.open('POST', action)
    request.timeout = patience
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      progress(total > 0 ? Math.floor((loaded / total) * 100) : 0),
    )
    request.addEventListener('load', () =>
      request.status === 200 ? resolve({ to: request.responseURL }) : fail(),
    )
    for (const end of ['error', 'timeout', 'abort']) request.addEventListener(end, fail)
    request.send(data)
  })
