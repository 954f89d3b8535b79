'use client'

import { useEffect, useRef, useState } from 'react'
import {
  type CertifiedLayout,
  certifiedLayouts,
  certifiedLength,
  layOut,
} from '@/lib/documents/certified-mail'
import { type LetterPieces, letterOfPieces } from '@/lib/documents/letter-pieces'

type Props = {
  pieces: LetterPieces
  /** Name of the field in which the layout is chosen. */
  layoutField: string
  /** The length when the page was made, `26行・1枚`: what is shown without JavaScript. */
  start: string
}

/** Milliseconds without a key until it counts again: a reader aloud is not to be interrupted at every key. */
const pause = 400

/** How many lines and sheets the letter of the form around it takes. It follows what is typed. */
export const CertifiedCount = ({ pieces, layoutField, start }: Props) => {
  const [length, setLength] = useState(start)
  const here = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const count = () => setLength(lengthIn(form, pieces, layoutField) ?? start)
    let waiting = setTimeout(count)
    const typed = () => {
      clearTimeout(waiting)
      waiting = setTimeout(count, pause)
    }
    form.addEventListener('input', typed)
    return () => {
      clearTimeout(waiting)
      form.removeEventListener('input', typed)
    }
  }, [pieces, layoutField, start])
  return (
    <p>
      いまの長さ:
      <output ref={here}>{length}</output>
    </p>
  )
}

/** `null` while no layout is chosen. */
const lengthIn = (form: HTMLFormElement, pieces: LetterPieces, layoutField: string): string | null => {
  const read = (field: string) => wordsIn(form.elements.namedItem(field))
  const layout = read(layoutField)
  if (!Object.hasOwn(certifiedLayouts, layout)) return null
  return certifiedLength(layOut(letterOfPieces(pieces, read), layout as CertifiedLayout))
}

const wordsIn = (control: Element | RadioNodeList | null): string =>
  control && 'value' in control ? String(control.value) : ''
