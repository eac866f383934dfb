import { useCityHref, type Filters } from '../app/address.ts'
import { writeQuery } from './case-filter.ts'

/** Addresses of the pages of cases in the present city. A list's query goes along, so that 上一件 and 下一件 know the list. */
export function useCaseAddresses() {
  const href = useCityHref()
  return {
    inbox: (query: Filters = {}) => href(`/desk${writeQuery(query)}`),
    ledger: (query: Filters = {}) => href(`/desk/ledger${writeQuery(query)}`),
    oneCase: (number: string, list: Filters = {}) =>
      href(`/desk/cases/${encodeURIComponent(number)}${writeQuery(list)}`),
    intake: () => href('/desk/intake'),
    common: () => href('/desk/common'),
    bulletins: (month?: string) => href(`/desk/bulletins${writeQuery({ month })}`),
  }
}
