/** The page that adds to the log. */
export const addPath = '/case/log/add'

/** The page that corrects one entry. */
export const correctPath = (seq: number) => `/case/log/${seq}/correct`

/** Where the log's page shows one entry. */
export const entryPath = (seq: number | undefined) => (seq ? `/case/log#event-${seq}` : '/case/log')
