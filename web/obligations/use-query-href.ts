import { useLocation } from '@tanstack/react-router'
import type { Filters } from '../app/address.ts'
import { useFilters } from '../app/address.ts'

/** The address of this page with some of its filters changed. */
export function useQueryHref(): (change: Filters) => string {
  const path = useLocation({ select: ({ pathname }) => pathname })
  const [filters] = useFilters()
  return (change) => {
    const kept = Object.entries({ ...filters, ...change }).filter((pair): pair is [string, string] => Boolean(pair[1]))
    return kept.length > 0 ? `${path}?${new URLSearchParams(kept).toString()}` : path
  }
}
