import type { ComponentProps } from 'react'
import { Phrases } from './phrases'

type Words = { label: string; note?: string | undefined; urgent?: boolean | undefined }
type LinkProps = Omit<ComponentProps<'a'>, 'className' | 'style' | 'children'> & { href: string }
type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> & { href?: never }

/** A big way in. With `href` a link; without it a submit button for the form around it. */
export const Door = ({ label, note, urgent, ...rest }: Words & (LinkProps | ButtonProps)) => {
  const variant = urgent ? 'urgent' : 'plain'
  const words = <DoorWords label={label} note={note} />
  if (rest.href !== undefined)
    return (
      <a className="door" data-variant={variant} {...rest}>
        {words}
      </a>
    )
  return (
    <button className="door" data-variant={variant} type="submit" {...(rest as ComponentProps<'button'>)}>
      {words}
    </button>
  )
}

const DoorWords = ({ label, note }: Words) => (
  <>
    <span>
      <span className="door-label">
        <Phrases text={label} />
      </span>
      {note && (
        <span className="door-note">
          <Phrases text={note} />
        </span>
      )}
    </span>
    <span className="door-arrow" aria-hidden="true">
      ›
    </span>
  </>
)
