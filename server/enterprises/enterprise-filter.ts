import type { Viewer } from '../access/viewer.ts'
import type { EnterpriseFilters, EnterpriseSort } from './contract.ts'
import { enterpriseScope } from './policy.ts'
import { gramsOfWords, likeAnywhere, searchWords } from './search-text.ts'

type Bind = (value: unknown) => string

/** The rows of the registry a viewer may see and asked for, as a condition on `enterprises e`; duplicates that were merged are out. */
export function filterCondition(viewer: Viewer, filters: EnterpriseFilters, bind: Bind): string {
  const conditions = [
    enterpriseScope(viewer, bind),
    'e.merged_into is null',
    ...searchConditions(filters.q ?? '', bind),
  ]
  const { district, status, size, industry, key, aboveScale } = filters
  if (district === 'none') conditions.push('e.district is null')
  else if (district !== undefined) conditions.push(`e.district = ${bind(district)}`)
  if (status !== undefined) conditions.push(`e.status = ${bind(status)}`)
  if (size !== undefined) conditions.push(`e.size = ${bind(size)}`)
  if (industry !== undefined) conditions.push(`e.industry = ${bind(industry)}`)
  if (key !== undefined) conditions.push(`e.key_enterprise = ${bind(key)}`)
  if (aboveScale !== undefined) conditions.push(`e.above_scale = ${bind(aboveScale)}`)
  return conditions.join(' and ')
}

/** Every word must be found: the index narrows by grams, `like` makes sure of the order of characters. */
export function searchConditions(typed: string, bind: Bind): string[] {
  const words = searchWords(typed)
  if (!words.length) return []
  return [
    `e.id in (select enterprises_matching(${bind(gramsOfWords(words))}::text[]))`,
    `e.search_text like all (${bind(words.map(likeAnywhere))}::text[])`,
  ]
}

const sortColumns: Record<EnterpriseSort, string> = {
  name: 'e.name',
  established: 'e.established',
  capital: "case when e.currency = 'CNY' then e.capital_fen end",
  updated: 'e.updated_at',
}

/** The order asked for; the id makes it the same on every page. */
export function orderBy(sort: EnterpriseSort = 'updated', descending = sort !== 'name'): string {
  const direction = descending ? 'desc' : 'asc'
  return `${sortColumns[sort]} ${direction} nulls last, e.id ${direction}`
}
