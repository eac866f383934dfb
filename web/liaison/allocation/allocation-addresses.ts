import { useCity, useCityHref } from '../../app/address.ts'
import { apiUrl } from '../../app/api.ts'

/** Where the pages and papers of allocations are. */
export function useAllocationAddresses() {
  const href = useCityHref()
  const city = useCity()
  const api = `/cities/${city}/liaison/allocations`
  const list = '/desk/liaison/allocations'
  return {
    liaison: href('/desk/liaison'),
    list: href(list),
    one: (id: string) => href(`${list}/${id}`),
    leader: (id: string, post: string) => href(`${list}/${id}?leader=${post}`),
    parks: (id: string) => href(`${list}/${id}/parks`),
    enterprise: (id: string) => href(`/desk/enterprises/${id}`),
    exported: (id: string) => apiUrl(`${api}/${id}/export`),
    paper: (id: string, post: string) => apiUrl(`${api}/${id}/leaders/${post}/paper`),
  }
}
