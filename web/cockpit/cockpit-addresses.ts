import { useCityHref } from '../app/address.ts'

/** Addresses of the cockpit in the present city. */
export function useCockpitAddresses() {
  const href = useCityHref()
  return {
    home: href('/cockpit'),
    matters: (show?: string) => href(`/cockpit/cases${show ? `?show=${show}` : ''}`),
    matter: (number: string) => href(`/cockpit/cases/${encodeURIComponent(number)}`),
    notices: href('/cockpit/notices'),
  }
}
