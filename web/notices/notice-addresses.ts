import { useLocation } from '@tanstack/react-router'
import { useCityHref } from '../app/address.ts'

/** The pages of notices behind the door one is in. */
export function useNoticeAddresses() {
  const href = useCityHref()
  const door = useLocation({ select: ({ pathname }) => pathname.split('/')[2] ?? 'desk' })
  return { notices: href(`/${door}/notices`), settings: href(`/${door}/notices/settings`) }
}
