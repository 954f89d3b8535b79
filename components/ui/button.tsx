import type { ComponentProps } from 'react'

type Look = {
  /** primary: the one next step · secondary: another way on · quiet: looks like a link */
  variant?: 'primary' | 'secondary' | 'quiet'
  /** As wide as its words, for rows of buttons. */
  fit?: boolean | undefined
}

/** A button. Submits unless `type` says otherwise. */
export const Button = ({
  variant = 'primary',
  fit,
  type = 'submit',
  ...rest
}: Omit<ComponentProps<'button'>, 'className' | 'style'> & Look) => (
  <button className="button" type={type} data-variant={variant} data-fit={fit || undefined} {...rest} />
)

/** A link that looks like a button. */
export const LinkButton = ({
  variant = 'primary',
  fit,
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'className' | 'style'> & { href: string } & Look) => (
  <a className="button" data-variant={variant} data-fit={fit || undefined} {...rest}>
    {children}
  </a>
)
