import type { LookedUp } from './look-up'

/** The number as it is usually printed: 03-1234-5678, 0120-123-456, +1 202 555 0100. '' where there is none. */
export const grouped = ({ normal, class: kind, area, country }: LookedUp): string => {
  if (normal === null) return ''
  if (country) return country.printed
  if (kind === 'fixed' && area) return parts(normal, area.code.length, -4)
  if (!normal.startsWith('0') || normal.startsWith('00')) return normal
  if (normal.length === 11) return parts(normal, kind === 'unified-0800' ? 4 : 3, -4)
  return normal.length === 10 && kind !== 'fixed' ? parts(normal, 4, -3) : normal
}

const parts = (number: string, first: number, last: number) =>
  [number.slice(0, first), number.slice(first, last), number.slice(last)].filter(Boolean).join('-')
