/**
 * Whether a log still has the event that was its last one when a paper was printed; `printed` is how its hash begins.
 * With that hash everything before it is as it was then, since each hash is over the one before.
 */
export const holdsHead = (rows: readonly { readonly hash: string }[], printed: string): boolean =>
  rows.some(({ hash }) => hash.startsWith(printed))
