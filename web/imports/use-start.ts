import type { ImportMode, ImportView } from '../../server/imports/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'

/** Begins an import, or puts it away. */
export function useStart(id: string) {
  const start = useSend((base, mode: ImportMode) => api.post<ImportView>(`${base}/imports/${id}/start`, { mode }))
  const cancel = useSend((base) => api.post<ImportView>(`${base}/imports/${id}/cancel`))
  return { start, cancel, error: start.error ?? cancel.error, busy: start.isPending || cancel.isPending }
}
