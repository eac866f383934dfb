import { useQueryClient } from '@tanstack/react-query'
import type { NoticeReading, YearImportResult } from '../../server/calendar/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import { importOf, type YearDraft } from './year-draft.ts'

/** Reads a pasted notice; nothing is kept. */
export function useReadNotice() {
  return useSend((base, text: string) => api.post<NoticeReading>(`${base}/admin/calendar/notice`, { text }))
}

/** Previews or publishes a year; after publishing every page counts anew. */
export function useYearImport() {
  const client = useQueryClient()
  return useSend(async (base, { draft, publish }: { draft: YearDraft; publish: boolean }) => {
    const path = `${base}/admin/calendar/years/${draft.year}`
    const result = await api.post<YearImportResult>(path, importOf(draft, publish))
    if (result.published) await client.invalidateQueries({ queryKey: ['calendar'] })
    return result
  })
}
