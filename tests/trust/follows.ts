import type { Browser } from './browser'
import { between } from './pause'

/** Pages that were looked at after an entry was acknowledged, and how many of them did not show it. */
export type Followed = { looks: number; unseen: number }

/** One in so many entries is followed. */
const followed = 3

/** A browser that goes where the answer to an entry leads, as browsers do: there may be another node. */
export const follows = (browser: Browser, seen: Followed): Browser => ({
  ...browser,
  send: async (path, sent = {}) => {
    const answer = await browser.send(path, sent)
    const [words, leads = ''] = [sent.form?.words, answer.headers.location]
    if (!words || !leads.startsWith('/case/log?') || between(1, followed) > 1) return answer
    const [address = '', place] = leads.split('#')
    const page = await browser.send(address).catch(() => null)
    if (page?.status !== 200) return answer
    seen.looks++
    if (!page.body.includes(`id="${place}"`) || !page.body.includes(words)) seen.unseen++
    return answer
  },
})
