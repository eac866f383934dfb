import { useState } from 'react'
import type { EnterprisePage } from '../../server/enterprises/contract.ts'
import { useFilters, type Filters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import type { Sort } from '../kit/ledger-table.tsx'

/** The conditions that the address of the list may hold. */
const conditions = ['q', 'district', 'status', 'size', 'industry', 'key', 'aboveScale'] as const

/** Heights of everything around the rows, and of one row, in pixels. */
const frame = 232
const rowHeight = 30

/** The registry as the address asks for it, and ways to ask for something else. */
export function useEnterpriseList() {
  const [address, setAddress] = useFilters()
  const [pageSize] = useState(() => String(Math.min(60, Math.max(10, Math.floor((innerHeight - frame) / rowHeight)))))
  const filters: Filters = Object.fromEntries(conditions.map((name) => [name, address[name]]))
  const sort: Sort = { by: address['sort'] ?? 'updated', descending: address['descending'] !== 'false' }
  const order = { sort: sort.by, descending: String(sort.descending) }
  const list = useGet<EnterprisePage>('/enterprises', { ...filters, ...order, page: address['page'], pageSize })
  return {
    list,
    filters,
    filtered: Object.values(filters).some(Boolean),
    exportQuery: { ...filters, ...order },
    sort,
    setAddress,
    setSort: ({ by, descending }: Sort) => setAddress({ sort: by, descending: String(descending) }),
  }
}
