import { useCityHref } from '../app/address.ts'

/** Where the pages of the registry are. */
export function useEnterpriseAddresses() {
  const href = useCityHref()
  return {
    list: (query: Record<string, string | undefined> = {}) => {
      const kept = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
      return href(`/desk/enterprises${kept.length ? `?${new URLSearchParams(kept)}` : ''}`)
    },
    one: (id: string) => href(`/desk/enterprises/${id}`),
    edit: (id: string) => href(`/desk/enterprises/${id}/edit`),
    enter: () => href('/desk/enterprises/new'),
    openCases: (id: string) => href(`/desk?${new URLSearchParams({ mode: 'open', enterprise: id })}`),
    accounts: () => href('/desk/enterprise-accounts'),
    imports: () => href('/desk/imports'),
  }
}
