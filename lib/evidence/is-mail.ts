/** Bytes in which a mail's first headers stand. */
const looked = 64 * 1024

/** Headers of which a mail has some; two of them make one. */
const telling =
  /^(from|to|subject|date|received|return-path|delivered-to|message-id|mime-version|reply-to):/gim

/** Whether a file is a mail as mail programs save it: headers from its very first line. */
export const isMail = (bytes: Uint8Array): boolean => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, looked)).replace(/^From [^\n]*\n/, '')
  const [head = ''] = start.split(/\r?\n\r?\n/, 1)
  const [first = ''] = head.split('\n', 1)
  if (!/^[!-9;-~]+:/.test(first)) return false
  return new Set([...head.matchAll(telling)].map(([, name]) => name?.toLowerCase())).size >= 2
}
