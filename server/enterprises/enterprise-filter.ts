import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { EnterpriseFilters, EnterpriseSort } from './contract.ts'
import { enterpriseScope } from './policy.ts'
import { gramsOfWords, likeAnywhere, searchWords } from './search-text.ts'

type Bind = (value: unknown) => string

/** More enterprises than this under one word, and reading the whole registry is faster than picking them out. */
const fewEnough = 3000

/** What somebody typed, looked up in the index: the ids in question, or null where the words are too common to help. */
export interface SearchedWords {
  words: string[]
  ids: string[] | null
}

/** Looks words up in the index of grams. Call it once and give the result to `filterCondition`. */
export async function searchIndex(tx: Tx, typed = ''): Promise<SearchedWords> {
  const words = searchWords(typed)
  if (!words.length) return { words, ids: null }
  const rows = await tx.many<{ id: string }>(`select enterprises_matching($1::text[]) as id limit ${fewEnough + 1}`, [
    gramsOfWords(words),
  ])
  return { words, ids: rows.length > fewEnough ? null : rows.map(({ id }) => id) }
}

/** The rows of the registry a viewer may see and asked for, as a condition on `enterprises e`; merged duplicates are out. */
export function filterCondition(
  viewer: Viewer,
  filters: EnterpriseFilters,
  searched: SearchedWords,
  bind: Bind,
): string {
  const conditions = [enterpriseScope(viewer, bind), 'e.merged_into is null', ...searchConditions(searched, bind)]
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

/** Every word must be found: the ids narrow, `like` makes sure of the order of characters. */
export function searchConditions({ words, ids }: SearchedWords, bind: Bind): string[] {
  if (!words.length) return []
  const found = `e.search_text like all (${bind(words.map(likeAnywhere))}::text[])`
  return ids ? [`e.id = any (${bind(ids)}::uuid[])`, found] : [found]
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
