import type { Handler } from './handlers'
import type { World } from './world'

type Call = Handler['call']

/** Faults that are planted around a handler, each of a kind that the check looks for. */
export const mutants: Readonly<Record<string, (call: Call, world: World) => Call>> = {
  'reads JSON without a guard': (call) => async (request, context) => {
    JSON.parse(await request.clone().text())
    return call(request, context)
  },
  'quotes what it refuses': (call) => async (request, context) => {
    const body = await request.clone().text()
    const answer = await call(request, context)
    return answer.status < 400 ? answer : new Response(body, { status: answer.status })
  },
  'writes before it refuses':
    (call, { client }) =>
    async (request, context) => {
      const answer = await call(request, context)
      if (answer.status >= 400) await client.draft.create({ data: aDraft() })
      return answer
    },
  'prints what was sent': (call) => async (request, context) => {
    process.stderr.write(await request.clone().text())
    return call(request, context)
  },
}

let drafts = 0

const aDraft = () => ({
  sessionId: 'planted',
  form: String(++drafts),
  sealed: new Uint8Array(1),
  createdAt: new Date(),
})
