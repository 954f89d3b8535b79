import { plainDigits } from '@/lib/text/plain-digits'

const clock = /^(?<half>午前|午後)?(?<hours>\d{1,2})[:時.](?:(?<minutes>\d{1,2})分?|(?<thirty>半))?$/

/** A time of day as `HH:MM`: 15:00, 15時, 9時5分, 午後3時半. `null` when it is none. */
export const readClock = (typed: string): string | null => {
  const { half, hours, minutes = '0', thirty } = clock.exec(plainDigits(typed))?.groups ?? {}
  if (hours === undefined || (half && Number(hours) > 12)) return null
  const hour = half ? (Number(hours) % 12) + (half === '午後' ? 12 : 0) : Number(hours)
  const minute = thirty ? 30 : Number(minutes)
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : null
}

const two = (number: number) => String(number).padStart(2, '0')
