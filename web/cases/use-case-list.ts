import { useState } from 'react'
import type { CaseList, CaseView } from '../../server/cases/contract.ts'
import { useFilters, type Filters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import type { Sort } from '../kit/ledger-table.tsx'
import { currentView, pickFilter } from './case-filter.ts'

/** Heights of everything around the rows of a list at the desk, and of one row, in pixels. */
const frame = 222
const rowHeight = 30

/** As many rows as the window shows at once, so that nobody scrolls and pages; between 10 and 40. */
function rowsThatFit(): number {
  return Math.min(40, Math.max(10, Math.floor((window.innerHeight - frame) / rowHeight)))
}

/**
 * The list of cases an address shows: its conditions, order and page, the views beside it and the one it is.
 * @param mode which cases are meant when the address does not say: `open` in the inbox, `all` in the ledger
 */
export function useCaseList(mode: 'open' | 'all') {
  const [address, setAddress] = useFilters()
  const [fitting] = useState(rowsThatFit)
  const query: Filters = {
    ...pickFilter({ mode, ...address }),
    sort: address['sort'] ?? (mode === 'open' ? 'due' : '-registered'),
    page: address['page'],
    size: address['size'] ?? String(fitting),
  }
  const list = useGet<CaseList>('/cases', query)
  const views = useGet<CaseView[]>('/cases/views').data ?? []
  const view = currentView(views, query)
  return { query, list, views, view, setAddress }
}

/** `-registered` as the table head shows it. */
export function toSort(text: string | undefined): Sort {
  const descending = text?.startsWith('-') ?? false
  return { by: text?.slice(descending ? 1 : 0) ?? 'due', descending }
}

/** The table head's order as the address writes it. */
export function fromSort({ by, descending }: Sort): string {
  return descending ? `-${by}` : by
}
