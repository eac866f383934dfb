import { useLocation, useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react'
import { covers } from './covers.ts'

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** An address as people see it: `/x/desk/cases?light=late#files`. */
  to: string
  /** Marks the link (`aria-current`) while its page is shown; `below`: also while one below it is. */
  current?: 'exact' | 'below'
  ref?: Ref<HTMLAnchorElement>
  children: ReactNode
}

/** A link inside the product: no reload, still opens in a new tab when asked to. */
export function Go({ to, current, onClick, children, ...rest }: Props) {
  const router = useRouter()
  const shown = useLocation({ select: (location) => current && covers(to, location.pathname, current) })
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || wantsNewTab(event) || rest.target === '_blank') return
    event.preventDefault()
    void router.navigate({ href: to })
  }
  return (
    <a aria-current={shown ? 'page' : undefined} {...rest} href={to} onClick={follow}>
      {children}
    </a>
  )
}

function wantsNewTab(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
}
