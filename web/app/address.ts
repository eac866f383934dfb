import { useNavigate, useParams, useSearch } from '@tanstack/react-router'

/** The city of the address. */
export function useCity(): string {
  return useParam('city')
}

/** A part of the address by its name: `useParam('id')` on `/$city/desk/cases/$id`. */
export function useParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return params[name] ?? ''
}

/** An address inside the present city: `useCityHref()('/desk/cases/1')` → `/x/desk/cases/1`. */
export function useCityHref(): (path: string) => string {
  const city = useCity()
  return (path) => `/${city}${path}`
}

export type Filters = Record<string, string | undefined>

/**
 * Filters kept in the address, so that a view can be linked, reloaded and gone back to.
 * Setting a filter to undefined or '' removes it; setting any but `page` goes back to the first page.
 */
export function useFilters(): [Filters, (change: Filters) => void] {
  const search: Filters = useSearch({ strict: false })
  const navigate = useNavigate()
  const set = (change: Filters) => {
    const next: Filters = { ...search, ...('page' in change ? {} : { page: undefined }), ...change }
    const kept = Object.fromEntries(Object.entries(next).filter(([, value]) => value))
    void navigate({ to: '.', search: kept, replace: true })
  }
  return [search, set]
}
