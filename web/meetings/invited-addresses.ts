import { useCityHref } from '../app/address.ts'

/** Where an enterprise finds the meetings it is asked to. */
export function useInvitedAddresses() {
  const href = useCityHref()
  return {
    home: href('/e/meetings'),
    meeting: (id: string) => href(`/e/meetings/${id}`),
    matter: (number: string) => href(`/e/cases/${encodeURIComponent(number)}`),
  }
}
