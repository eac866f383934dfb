import { useCity, useCityHref } from '../../app/address.ts'
import { apiUrl, type Query } from '../../app/api.ts'

/** Where the pages of rosters and of running grades are. */
export function useRosterAddresses() {
  const href = useCityHref()
  const city = useCity()
  const list = '/desk/liaison/rosters'
  return {
    list: href(list),
    one: (id: string) => href(`${list}/${id}`),
    grades: href('/desk/liaison/grades'),
    enterprise: (id: string) => href(`/desk/enterprises/${id}`),
    imports: href('/desk/imports'),
    exported: (id: string, query: Query) => apiUrl(`/cities/${city}/liaison/rosters/${id}/export`, query),
    paper: (id: string) => apiUrl(`/cities/${city}/liaison/rosters/${id}/paper.docx`),
    gradesExported: (query: Query) => apiUrl(`/cities/${city}/liaison/grades/export`, query),
  }
}
