'use server'

import { type TypedMessage, typedMessage } from '@/lib/cases/message-view'

/** Takes a message to look at where no script runs. It is shown again with what was found, and kept nowhere. */
export const takeMessage = async (_: TypedMessage | null, form: FormData): Promise<TypedMessage> =>
  typedMessage(form)
