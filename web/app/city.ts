import { queryOptions, useQuery } from '@tanstack/react-query'
import type { CityFacts, CitySummary } from '../../server/access/contract.ts'
import { useCity } from './address.ts'
import { api } from './api.ts'

const staleTime = 300_000

/** The cities of this installation. */
export const citiesQuery = queryOptions({
  queryKey: ['cities'],
  queryFn: () => api.get<CitySummary[]>('/cities'),
  staleTime,
})

/** What anybody may know of one city; an unknown one answers 404. */
export function cityQuery(id: string) {
  return queryOptions({ queryKey: ['cities', id], queryFn: () => api.get<CityFacts>(`/cities/${id}`), staleTime })
}

/** The city of the address. The city's route reads it first, so pages find it here. */
export function useCityInfo(): CityFacts {
  const city = useQuery(cityQuery(useCity())).data
  if (!city) throw new Error('useCityInfo is for pages of a city')
  return city
}
