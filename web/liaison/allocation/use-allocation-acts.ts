import type { Approved, NewForbidden, NewHand } from '../../../server/liaison/allocation/contract.ts'
import { api } from '../../app/api.ts'
import { useSend } from '../../app/query.ts'

/** What may be done with one allocation; every shown figure is read again afterwards. */
export function useAllocationActs(id: string) {
  const path = `/liaison/allocations/${id}`
  return {
    compute: useSend((base) => api.post(`${base}${path}/compute`)),
    submit: useSend((base) => api.post(`${base}${path}/submit`)),
    approve: useSend((base) => api.post<Approved>(`${base}${path}/approve`)),
    giveBack: useSend((base, reason: string) => api.post(`${base}${path}/return`, { reason })),
    change: useSend((base, hand: NewHand) => api.post(`${base}${path}/hands`, hand)),
    giveReason: useSend((base, { hand, reason }: { hand: string; reason: string }) =>
      api.post(`${base}${path}/hands/${hand}/reason`, { reason }),
    ),
    takeBack: useSend((base, hand: string) => api.post(`${base}${path}/hands/${hand}/take-back`)),
    forbid: useSend((base, pair: NewForbidden) => api.post(`${base}${path}/forbidden`, pair)),
    lift: useSend((base, pair: string) => api.post(`${base}${path}/forbidden/${pair}/lift`)),
  }
}

export type AllocationActs = ReturnType<typeof useAllocationActs>
