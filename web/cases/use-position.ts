import { useState } from 'react'
import type { CaseList } from '../../server/cases/contract.ts'
import { useFilters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import { pickList } from './case-filter.ts'
import { useCaseAddresses } from './case-addresses.ts'

/** Where a case stands in the list it was opened from. */
export interface Position {
  at: number
  total: number
  previous: string | null
  next: string | null
}

/**
 * The neighbours of a case in the list that its address carries. A case that has left the list, because it was acted on,
 * keeps the place it had: the next one is whoever moved up.
 */
export function usePosition(number: string): Position | null {
  const [address] = useFilters()
  const { oneCase } = useCaseAddresses()
  const list = pickList(address)
  const size = Number(list['size'] ?? 0)
  const page = Number(list['page'] ?? 1)
  const { data } = useGet<CaseList>(size ? '/cases' : null, list)
  const ahead = useGet<CaseList>(size ? '/cases' : null, { ...list, page: String(page + 1) })
  const behind = useGet<CaseList>(size && page > 1 ? '/cases' : null, { ...list, page: String(page - 1) })

  const index = data?.rows.findIndex((row) => row.number === number) ?? -1
  const [last, setLast] = useState(index)
  if (index >= 0 && index !== last) setLast(index)
  if (!data || data.page !== page || last < 0) return null

  const gone = index < 0
  const link = (row: { number: string } | undefined, toPage = page) =>
    row ? oneCase(row.number, { ...list, page: toPage === 1 ? undefined : String(toPage) }) : null
  return {
    at: (page - 1) * size + last + 1,
    total: data.total,
    previous:
      link(data.rows[last - 1]) ?? link(behind.data?.page === page - 1 ? behind.data.rows.at(-1) : undefined, page - 1),
    next:
      link(data.rows[gone ? last : last + 1]) ??
      link(ahead.data?.page === page + 1 ? ahead.data.rows[0] : undefined, page + 1),
  }
}
