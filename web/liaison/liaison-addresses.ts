import { useCity, useCityHref } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'

/** Where the pages of liaison are, behind either door. */
export function useLiaisonAddresses(door: 'desk' | 'cockpit') {
  const href = useCityHref()
  const city = useCity()
  const home = door === 'desk' ? '/desk/liaison' : '/cockpit/enterprises'
  return {
    home: href(home),
    leader: (post: string) => href(door === 'desk' ? `${home}/posts/${post}` : home),
    /** The form for a visit; at the desk for a leader. */
    newVisit: (enterprise?: string, post?: string) => href(`${home}/visits/new${queryOf({ enterprise, post })}`),
    visit: (id: string) => href(`${home}/visits/${id}`),
    matter: (number: string) => href(`/${door}/cases/${encodeURIComponent(number)}`),
    imports: href('/desk/imports'),
    exported: apiUrl(`/cities/${city}/liaison/export`),
  }
}

function queryOf(values: Record<string, string | undefined>): string {
  const kept = Object.entries(values).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : ''
}
