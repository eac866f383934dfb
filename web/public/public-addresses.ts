import { useCityHref } from '../app/address.ts'

/** Addresses of the public pages in the present city. */
export function usePublicAddresses() {
  const href = useCityHref()
  return {
    bulletins: (month?: string) => href(`/public/bulletins${month ? `?month=${month}` : ''}`),
    calendar: href('/public/calendar'),
    signIn: href('/sign-in'),
    newMatter: href('/e/new'),
  }
}
