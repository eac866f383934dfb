import type { RowsBehind } from '../../server/measures/contract.ts'
import { useCityHref } from '../app/address.ts'

const pages: Record<RowsBehind['page'], string> = {
  ledger: '/desk/ledger',
  enterprises: '/desk/enterprises',
  bulletins: '/desk/bulletins',
  liaison: '/desk/liaison',
  rosters: '/desk/liaison/rosters',
  coverage: '/desk/liaison/coverage',
  'liaison-bulletins': '/desk/liaison/bulletins',
  meetings: '/desk/meetings/list',
  obligations: '/desk/obligations',
}

/** The page with the rows behind a number. */
export function useRowsHref(): (rows: RowsBehind) => string {
  const href = useCityHref()
  return ({ page, query }) => {
    const text = new URLSearchParams(query).toString()
    return href(`${pages[page]}${text && `?${text}`}`)
  }
}
