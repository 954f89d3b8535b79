import type { Gate } from './gate'
import { refuse } from './refuse'
import type { App } from './serve'
import { waitAnswer } from './wait-answer'

/** The app behind a gate: whoever has to wait is told so, and the app does not hear of it. */
export const paced = (app: App, gate: Gate): App => ({
  ...app,
  handle: async (request, response) => {
    const wait = await gate(request)
    if (wait === null) return app.handle(request, response)
    request.once('end', refuse(request, response, waitAnswer(wait, request.method === 'POST')))
    request.resume()
  },
})
