'use server'

import { type TakenMessage, takenMessage } from '@/lib/cases/message-view'

/** Takes a message to look at where no script runs. It is shown again with what was found, and kept nowhere. */
export const takeMessage = async (_: TakenMessage | null, form: FormData): Promise<TakenMessage> =>
  takenMessage(form)
