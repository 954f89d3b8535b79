import { type SubmitEvent, useEffect, useRef } from 'react'
import { type FieldErrors, type UseFormRegister, useForm } from 'react-hook-form'
import type { MoveView } from '@/lib/cases/desk-moves-view'
import { moveSchema } from '@/lib/desk/move-fields'

/** The fields of a move's form as the browser has them: those that it asks for. */
export type MoveTyped = Partial<Record<'words' | 'advice' | 'on' | 'time' | 'agrees' | 'centre', string>>

/** A form that follows its fields: what is wrong while it is written, and its words as they are now. */
type Followed = {
  readonly register: UseFormRegister<MoveTyped>
  readonly errors: FieldErrors<MoveTyped>
  readonly send: (event: SubmitEvent<HTMLFormElement>) => void
}

/**
 * Follows the form of a move with the schema of the door. The browser sends the form itself, as it does where no
 * script runs; without default values here, what was typed before this loaded stays.
 */
export const useMove = (move: MoveView['move'], today: string): Followed => {
  const form = useForm<MoveTyped>({
    mode: 'onTouched',
    resolver: (values) => {
      const read = moveSchema(move, today).safeParse(values)
      return read.success ? { values, errors: {} } : { values: {}, errors: errorsOf(read.error.issues) }
    },
  })
  const isSent = useRef(false)
  useEffect(() => {
    const freed = () => {
      isSent.current = false
    }
    window.addEventListener('pageshow', freed)
    return () => window.removeEventListener('pageshow', freed)
  }, [])
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const target = event.currentTarget
    const once = () => {
      if (!isSent.current) target.submit()
      isSent.current = true
    }
    void form.handleSubmit(once)(event)
  }
  return { register: form.register, errors: form.formState.errors, send }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string }

/** The first fault of each field. */
const errorsOf = (issues: readonly Issue[]): FieldErrors<MoveTyped> =>
  Object.fromEntries(
    [...issues].reverse().map(({ path, message }) => [String(path[0]), { type: 'custom', message }]),
  )
