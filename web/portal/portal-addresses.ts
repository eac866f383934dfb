import { useCityHref } from '../app/address.ts'

/** Addresses of the portal in the present city. */
export function usePortalAddresses() {
  const href = useCityHref()
  return {
    home: href('/e'),
    newMatter: href('/e/new'),
    matters: (show?: string) => href(`/e/cases${show ? `?show=${show}` : ''}`),
    matter: (number: string) => href(`/e/cases/${encodeURIComponent(number)}`),
    me: href('/e/me'),
    notices: href('/e/notices'),
    noticeSettings: href('/e/notices/settings'),
    calendar: href('/public/calendar'),
    open: href('/public'),
  }
}
