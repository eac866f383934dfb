import type { EndNomination, NewNomination, RosterLine } from '../../../server/liaison/rosters/contract.ts'
import { api } from '../../app/api.ts'
import { useSend } from '../../app/query.ts'

type Wanted = Pick<RosterLine, 'rule' | 'year' | 'district'>

/** Draws a roster, or its draft anew. */
export function useDraw() {
  return useSend((base, { rule, year, district }: Wanted) =>
    api.post<{ id: string; draft: number }>(`${base}/liaison/rosters`, {
      rule: rule.id,
      year,
      district: district?.id ?? null,
    }),
  )
}

/** What can be done to one roster. */
export function useRosterActs(id: string) {
  const path = `/liaison/rosters/${id}`
  return {
    draw: useDraw(),
    approve: useSend((base, draft: number) => api.post(`${base}${path}/approve`, { draft })),
    nominate: useSend((base, input: NewNomination) => api.post(`${base}${path}/nominations`, input)),
    endNomination: useSend((base, input: EndNomination) => api.post(`${base}${path}/nominations/end`, input)),
  }
}

export type RosterActs = ReturnType<typeof useRosterActs>
