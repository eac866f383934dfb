import { QueryCache, QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, type Query } from './api.ts'
import { useCity } from './address.ts'
import type { Problem } from './problem.ts'
import { asProblem } from './problem.ts'

/**
 * One cache for all pages. A refused request is not repeated: the server said no, and says why.
 * `onSignedOut` is called when an answer shows that the session has ended.
 */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (asProblem(error).status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && [0, 502, 503, 504].includes(asProblem(error).status),
        refetchOnWindowFocus: false,
      },
    },
  })
}

/**
 * Reads from the present city: `useGet<Ledger>('/cases', { light: 'late' })` asks `/api/cities/<city>/cases?light=late`.
 * While only the query changes the former rows stay until the next ones are there. `path` null: nothing is asked.
 */
export function useGet<T>(path: string | null, query?: Query) {
  const city = useCity()
  return useQuery<T, Problem>({
    queryKey: ['city', city, path, query ?? {}],
    queryFn: ({ signal }) => api.get<T>(`/cities/${city}${path}`, { query: query ?? {}, signal }),
    enabled: path !== null,
    placeholderData: (former, query) => (query?.queryKey[2] === path ? former : undefined),
  })
}

/**
 * A change in the present city. `call` receives the city's API path and the input; afterwards every shown query is read again.
 * `const { mutate, error, isPending } = useSend((base, input: Input) => api.post<Case>(`${base}/cases`, input))`
 */
export function useSend<Input, Output>(call: (base: string, input: Input) => Promise<Output>) {
  const city = useCity()
  const client = useQueryClient()
  return useMutation<Output, Problem, Input>({
    mutationFn: (input) => call(`/cities/${city}`, input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['city', city] }),
  })
}
