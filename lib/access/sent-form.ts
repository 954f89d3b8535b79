import 'server-only'
import { formPage } from './form-page'
import { seeOther } from './responses'

/** What was sent is no form, or did not come whole. */
class UnreadableForm extends Error {
  override name = 'UnreadableForm'
}

/** The form that was sent. Throws what `formRoute` answers when it cannot be read. */
export const sentForm = (request: Request): Promise<FormData> =>
  request.formData().catch((cause: unknown) => {
    throw new UnreadableForm('the form cannot be read', { cause })
  })

type Handler<Context> = (request: Request, context: Context) => Promise<Response>

/**
 * A handler that reads its form by `sentForm`: one that cannot be read, because it was cut off or is none, does nothing
 * and leads back to its page. As an empty form it would be taken for what somebody wanted to say.
 */
export const formRoute =
  <Context>(handle: Handler<Context>): Handler<Context> =>
  async (request, context) => {
    try {
      return await handle(request, context)
    } catch (error) {
      if (error instanceof UnreadableForm) return seeOther(formPage(request))
      throw error
    }
  }
