import type { CaseList } from '../../server/cases/contract.ts'
import { useCityHref } from './address.ts'
import { useGet } from './query.ts'
import type { Hits } from './search-hits.tsx'
import { useSettled } from './use-settled.ts'

/** Matters that the words point to, open ones and closed ones; null until two characters stand still. */
export function useSearchHits(words: string): Hits | null {
  const hrefOf = useCityHref()
  const asked = useSettled(words)
  const query = { q: asked, mode: 'all', size: 7, sort: '-last' }
  const found = useGet<CaseList>(asked.length >= 2 ? '/cases' : null, query).data
  if (!found || words.length < 2) return null
  return {
    total: found.total,
    rows: found.rows.map((row) => ({
      id: row.id,
      to: hrefOf(`/desk/cases/${row.number}`),
      number: row.number,
      title: row.title,
      note: [row.enterprise?.name ?? row.applicant, row.stage.name].filter(Boolean).join(' · '),
    })),
  }
}
