import { useState } from 'react'
import type { MeetingList } from '../../server/meetings/contract.ts'
import { useFilters, type Filters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import type { Sort } from '../kit/ledger-table.tsx'

/** The conditions that the address of the list may hold. */
const conditions = ['kind', 'unit', 'state', 'from', 'until', 'q', 'mine'] as const

/** Heights of everything around the rows, and of one row, in pixels. */
const frame = 270
const rowHeight = 30

/** The meetings as the address asks for them, the latest first unless it says otherwise. */
export function useMeetingList() {
  const [address, setAddress] = useFilters()
  const [size] = useState(() => Math.min(60, Math.max(10, Math.floor((innerHeight - frame) / rowHeight))))
  const filters: Filters = Object.fromEntries(conditions.map((name) => [name, address[name]]))
  const sort = address['sort'] === 'start' ? 'start' : '-start'
  const query = { ...filters, sort }
  return {
    list: useGet<MeetingList>('/meetings', { ...query, page: address['page'], size }),
    filters,
    filtered: Object.values(filters).some(Boolean),
    query,
    sort: { by: 'start', descending: sort === '-start' } satisfies Sort,
    setAddress,
    setSort: ({ descending }: Sort) => setAddress({ sort: descending ? undefined : 'start' }),
  }
}
