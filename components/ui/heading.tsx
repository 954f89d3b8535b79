import type { ComponentProps } from 'react'
import { Phrases } from './phrases'

type PageTitleProps = Omit<ComponentProps<'h1'>, 'children' | 'className' | 'style'> & {
  text: string
  size?: 'normal' | 'big'
}

/** The one h1 of a page, 26 px (big: 28 px). Line breaks as in `Phrases`; "\n" makes a new line. */
export const PageTitle = ({ text, size = 'normal', ...rest }: PageTitleProps) => (
  <h1 className="page-title" data-size={size} {...rest}>
    <Lines text={text} />
  </h1>
)

type SectionTitleProps = Omit<ComponentProps<'h2'>, 'children' | 'className' | 'style'> & {
  text: string
  level?: 2 | 3
}

/** A heading inside a page, 20 px. */
export const SectionTitle = ({ text, level = 2, ...rest }: SectionTitleProps) => {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className="section-title" {...rest}>
      <Lines text={text} />
    </Heading>
  )
}

const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line) => (
    <span key={line} className="block">
      <Phrases text={line} />
    </span>
  ))
