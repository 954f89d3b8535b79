import type { Speaker } from '@/lib/log/events'

/** The page that adds to the log. */
export const addPath = '/case/log/add'

/** The page that corrects one entry. */
export const correctPath = (seq: number) => `/case/log/${seq}/correct`

/** Where the log's page shows one entry. */
export const entryPath = (seq: number | undefined) =>
  seq ? `${logPath({ at: seq })}#event-${seq}` : logPath({})

/** The log's page, narrowed to one person and opened at the entry of a number where they are named. */
export const logPath = ({ who = null, at = null }: { who?: Speaker | null; at?: number | null }): string => {
  const query = [...(who ? [`who=${who}`] : []), ...(at ? [`at=${at}`] : [])]
  return query.length > 0 ? `/case/log?${query.join('&')}` : '/case/log'
}
