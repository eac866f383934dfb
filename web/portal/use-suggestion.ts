import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { SuggestBody, Suggestion } from '../../server/appeals/contract.ts'
import { useCity } from '../app/address.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'
import { useSettled } from '../cases/use-settled.ts'

/** Fewer characters say too little to guess from. */
const tellingLength = 8

/** What the words so far are about, whether they were said before, and what is promised; it follows the writing. */
export function useSuggestion(kind: string | undefined, text: string): Suggestion | undefined {
  const city = useCity()
  const settled = useSettled(text.trim(), 700)
  const body: SuggestBody = { text: settled.length >= tellingLength ? settled : '', ...(kind && { kind }) }
  return useQuery<Suggestion, Problem>({
    queryKey: ['city', city, 'suggest', body],
    queryFn: () => api.post<Suggestion>(`/cities/${city}/appeals/suggest`, body),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  }).data
}
