import { queryOptions, useQuery } from '@tanstack/react-query'
import { useCity } from './address.ts'
import { api } from './api.ts'

export interface DemoAccount {
  account: string
  password: string
  /** The post and its organisation, or the enterprise. */
  who: string
  door: string
}

/** What anybody may know of a city. `demoAccounts` only on an installation with demonstration data. */
export interface City {
  id: string
  name: string
  shortName?: string
  /** The city's own document. */
  document?: { title: string; number?: string }
  contact?: { hotline: string; name: string }
  today?: string
  workday?: boolean
  demoAccounts?: DemoAccount[]
}

export const citiesQuery = queryOptions({
  queryKey: ['cities'],
  queryFn: async () => {
    const answer = await api.get<City[] | { items: City[] }>('/cities')
    return Array.isArray(answer) ? answer : answer.items
  },
  staleTime: 60_000,
})

/** One city; an unknown one answers 404. */
export function cityQuery(id: string) {
  return queryOptions({ queryKey: ['cities', id], queryFn: () => api.get<City>(`/cities/${id}`), staleTime: 60_000 })
}

/** The city of the address; behind the city frame it is always known. */
export function useCityInfo(): City {
  const id = useCity()
  return useQuery(cityQuery(id)).data ?? { id, name: id }
}
