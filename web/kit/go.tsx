import { Link } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address as people see it: `/x/desk/cases?light=late#files`. */
  to: string
  /** Marks the link while its page or one below it is shown (`aria-current`). `exact`: only its own page. */
  current?: 'exact' | 'below'
  children: ReactNode
}

/** A link inside the product: no reload, opens in a new tab when asked to, and prints as text. */
export function Go({ to, current, children, ...rest }: Props) {
  const { pathname, search, hash } = new URL(to, 'http://page')
  return (
    <Link
      {...rest}
      to={decodeURI(pathname)}
      search={Object.fromEntries(new URLSearchParams(search))}
      hash={hash.slice(1)}
      activeOptions={{ exact: current !== 'below', includeSearch: false }}
      activeProps={current ? { 'aria-current': 'page' } : { 'aria-current': undefined }}
    >
      {children}
    </Link>
  )
}
