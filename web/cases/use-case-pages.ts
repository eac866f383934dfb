import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'

function pageQuery(city: string, reference: string) {
  return {
    queryKey: ['city', city, 'case', reference],
    queryFn: () => api.get<CasePage>(`/cities/${city}/cases/${encodeURIComponent(reference)}`),
  }
}

/** One case by its number or id; null asks nothing. */
export function useCasePage(reference: string | null) {
  const city = useCity()
  return useQuery<CasePage, Problem>({ ...pageQuery(city, reference ?? ''), enabled: reference !== null })
}

/** Several cases at once: what may be done with those that are selected. Those still on their way are left out. */
export function useCasePages(ids: readonly string[]): CasePage[] {
  const city = useCity()
  const answers = useQueries({ queries: ids.map((id) => pageQuery(city, id)) })
  return answers.flatMap(({ data }) => (data ? [data] : []))
}

/** Reads several cases at the moment they are needed: what a key is about to act on. */
export function useReadCases(): (ids: readonly string[]) => Promise<CasePage[]> {
  const city = useCity()
  const client = useQueryClient()
  return (ids) => Promise.all(ids.map((id) => client.fetchQuery<CasePage>(pageQuery(city, id))))
}
