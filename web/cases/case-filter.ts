import type { CaseFilter, CaseView } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'

/** What narrows a list of cases, as the address keeps it; the order is the order of the chips. */
export const filterKeys = [
  'q',
  'mode',
  'light',
  'stage',
  'kind',
  'topic',
  'channel',
  'tier',
  'outcome',
  'ending',
  'lead',
  'unit',
  'enterprise',
  'mine',
  'pending',
  'urged',
  'escalated',
  'joint',
  'onTime',
  'answered',
  'from',
  'to',
  'closedFrom',
  'closedTo',
] as const satisfies readonly (keyof CaseFilter)[]

export type FilterKey = (typeof filterKeys)[number]

/** The conditions in an address, without paging, sorting and whatever else stands there. */
export function pickFilter(query: Filters): Filters {
  return Object.fromEntries(filterKeys.filter((key) => query[key]).map((key) => [key, query[key]]))
}

/** The list an address shows: its conditions, order and page. */
export function pickList(query: Filters): Filters {
  const { sort, page, size } = query
  return { ...pickFilter(query), sort, page, size }
}

/** A filter of the server as an address writes it; one that names no state means open cases. */
export function toAddress(filter: CaseFilter): Filters {
  return pickFilter({
    mode: 'open',
    ...Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, String(value)])),
  })
}

/** The conditions of an address as a saved view keeps them. */
export function toFilter(query: Filters): CaseFilter {
  const flags = ['urged', 'escalated', 'onTime', 'answered']
  return Object.fromEntries(
    Object.entries(pickFilter(query)).map(([key, value]) => [key, flags.includes(key) ? value === 'true' : value]),
  )
}

/** The view whose conditions are exactly those of the address; the light may differ, because the tabs choose it. */
export function currentView(views: readonly CaseView[], query: Filters): CaseView | undefined {
  const shown = pickFilter(query)
  const exact = views.find((view) => sameFilter(toAddress(view.filter), shown))
  return exact ?? views.find((view) => sameFilter(toAddress(view.filter), { ...shown, light: undefined }))
}

function sameFilter(one: Filters, other: Filters): boolean {
  return filterKeys.every((key) => (one[key] ?? '') === (other[key] ?? ''))
}

/** `{ light: 'late' }` → `?light=late`; nothing → an empty string. */
export function writeQuery(query: Filters): string {
  const kept = Object.entries(query).flatMap(([key, value]) => (value ? [[key, value] as [string, string]] : []))
  const text = new URLSearchParams(kept).toString()
  return text && `?${text}`
}
