import { useCity, useCityHref, type Filters } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'

/** Where the pages of meetings are, at the desk or in the cockpit. */
export function useMeetingAddresses(door: 'desk' | 'cockpit' = 'desk') {
  const href = useCityHref()
  const api = `/cities/${useCity()}/meetings`
  const home = `/${door}/meetings`
  return {
    home: href(home),
    month: (month: string) => href(`${home}?month=${month}`),
    list: (filters: Filters = {}) => href(`/desk/meetings/list${queryOf(filters)}`),
    quota: href('/desk/meetings/quota'),
    convene: href('/desk/meetings/new'),
    meeting: (id: string) => href(`${home}/${id}`),
    signIn: (id: string) => href(`/desk/meetings/${id}/sign-in`),
    enterprise: (id: string) => (door === 'desk' ? href(`/desk/enterprises/${id}`) : undefined),
    matter: (number: string) => href(`/${door}/cases/${encodeURIComponent(number)}`),
    exported: (filters: Filters) => apiUrl(`${api}/export`, filters),
    paper: (id: string) => apiUrl(`${api}/${id}/minutes/paper`),
  }
}

export type MeetingAddresses = ReturnType<typeof useMeetingAddresses>

function queryOf(values: Filters): string {
  const kept = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}
