const [kilo, mega] = [1024, 1024 * 1024]

/** How large a file is, as people read it: `1.2MB`, `340KB`, `12バイト`. MB and KB by 1024. */
export const sizeWords = (bytes: number): string => {
  if (bytes >= mega) return `${(bytes / mega).toFixed(1)}MB`
  return bytes >= kilo ? `${Math.round(bytes / kilo)}KB` : `${bytes}バイト`
}

/** A SHA-256 in groups of eight, to be compared by eye: `9F86D081 884C7D65 …`. */
export const hashWords = (sha256: string): string => (sha256.toUpperCase().match(/.{1,8}/g) ?? []).join(' ')
