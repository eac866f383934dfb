import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { DueDateView, YearDay, YearSummary, YearView } from '../../server/calendar/contract.ts'
import { api } from '../app/api.ts'
import type { Problem } from '../app/problem.ts'

/** What is asked of the calculator. */
export interface Term {
  start: string
  unit: 'working-days' | 'calendar-days'
  amount: number
}

const staleTime = 300_000

/** A term counted by the server; the former one stays while the next is on its way. */
export function useDueDate({ start, unit, amount }: Term) {
  const query = unit === 'working-days' ? { start, workingDays: amount } : { start, calendarDays: amount }
  return useQuery<DueDateView, Problem>({
    queryKey: ['calendar', 'due-date', query],
    queryFn: ({ signal }) => api.get<DueDateView>('/calendar/due-date', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime,
  })
}

/** The years with their notices, the latest first. */
export function useYears() {
  return useQuery<YearSummary[], Problem>({
    queryKey: ['calendar', 'years'],
    queryFn: ({ signal }) => api.get<YearSummary[]>('/calendar/years', { signal }),
    staleTime,
  })
}

const yearQuery = (year: number) => ({
  queryKey: ['calendar', 'years', year],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<YearView>(`/calendar/years/${year}`, { signal }),
  staleTime,
})

/** One year day by day. */
export function useYear(year: number) {
  return useQuery<YearView, Problem>({ ...yearQuery(year), placeholderData: keepPreviousData })
}

/** The exceptions of several years; those not known (yet) have none. */
export function useExceptions(years: readonly number[]): YearDay[] {
  return useQueries({
    queries: years.map((year) => ({ ...yearQuery(year), retry: false })),
    combine: (results) => results.flatMap((result) => result.data?.days ?? []),
  })
}
