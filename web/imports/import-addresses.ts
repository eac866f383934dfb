import { useCity, useCityHref } from '../app/address.ts'
import { apiUrl } from '../app/api.ts'

/** Where the pages of imports are, and what can be downloaded there. */
export function useImportAddresses() {
  const href = useCityHref()
  const city = useCity()
  return {
    list: () => href('/desk/imports'),
    one: (id: string) => href(`/desk/imports/${id}`),
    template: (kind: string) => apiUrl(`/cities/${city}/imports/kinds/${kind}/template`),
    report: (id: string, only?: 'bad') => apiUrl(`/cities/${city}/imports/${id}/report`, { only }),
    /** What was loaded, of a kind and one row. */
    loaded: (kind: string, target?: string | null) => {
      if (kind === 'enterprises') return href(target ? `/desk/enterprises/${target}` : '/desk/enterprises')
      if (kind === 'liaison') return href('/desk/liaison')
      return href(target ? `/desk/cases/${target}` : '/desk?mode=all&channel=import')
    },
  }
}
