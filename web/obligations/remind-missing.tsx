import type { FilingRow, RemindFilings } from '../../server/obligations/filings/contract.ts'
import { useFilters } from '../app/address.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { useToast } from '../kit/use-toast.ts'

/** Reminds whoever has not handed in the chosen thing; whoever was reminded today already is left alone. */
export function RemindMissing({ rows }: { rows: readonly FilingRow[] }) {
  const [{ obligation }] = useFilters()
  const toast = useToast()
  const send = useSend((base, body: RemindFilings) => api.post<{ reminded: number }>(`${base}/filings/reminders`, body))
  const missing = rows.filter(({ status }) => ['late', 'at-risk', 'on-course'].includes(status))
  const periods = [...new Set(missing.map(({ period }) => period.start))]
  const remind = async () => {
    for (const period of periods) await send.mutateAsync({ obligation: obligation ?? '', period })
    toast.done(`已提醒 ${missing.length} 份没报的，当天提醒过的不再提醒`)
  }
  const reason = !obligation ? '先选一项报送' : missing.length === 0 ? '都报了' : undefined
  return (
    <Button reason={reason} busy={send.isPending} onClick={() => void remind()}>
      提醒没报的
    </Button>
  )
}
