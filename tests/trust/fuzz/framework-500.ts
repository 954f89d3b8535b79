/**
 * What Next itself answers with 500, by the names of raw-shapes.ts: nothing of ours has run by then. The list may only
 * shrink; an entry that no longer happens has to go.
 */
export const framework500: readonly string[] = [
  // Next decodes a server action before the page is asked: what the action is bound to cannot be read.
  'an action bound to nothing',
  // The page takes its own form where no script runs, so Next reads its body.
  'cut off at /check/message',
  'no boundary at /check/message',
  'another boundary at /check/message',
  'a part without a name at /check/message',
  // Next reads the tree while it makes the page for addresses that are none.
  'RSC: 1, Next-Router-State-Tree: kanariya at /hibari',
]
