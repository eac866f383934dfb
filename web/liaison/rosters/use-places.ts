import type { PlacePage } from '../../../server/liaison/rosters/contract.ts'
import { useFilters } from '../../app/address.ts'
import { useGet } from '../../app/query.ts'

const conditions = ['q', 'part', 'district', 'grade', 'change'] as const
const pageSize = 50

/** The places of a roster as the address asks for them; `left` asks for those that are no longer there instead. */
export function usePlaces(roster: string) {
  const [address, setAddress] = useFilters()
  const filters = Object.fromEntries(conditions.map((name) => [name, address[name]]))
  const left = filters['change'] === 'left'
  const list = useGet<PlacePage>(left ? null : `/liaison/rosters/${roster}/places`, {
    ...filters,
    page: address['page'],
    pageSize: String(pageSize),
  })
  return {
    list,
    left,
    filters,
    filtered: Object.values(filters).some(Boolean),
    setPage: (page: number) => setAddress({ page: String(page) }),
  }
}

export type Places = ReturnType<typeof usePlaces>
