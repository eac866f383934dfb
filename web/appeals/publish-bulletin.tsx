import type { Bulletin } from '../../server/appeals/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import { usePower, useSession } from '../app/session.ts'
import { Button } from '../kit/button.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { useToast } from '../kit/use-toast.ts'
import { monthName } from './months.ts'

/** Freezing and publishing a month: afterwards its figures no longer move. */
export function PublishBulletin({ bulletin: { month, frozen } }: { bulletin: Bulletin }) {
  const confirm = useConfirm()
  const toast = useToast()
  const { today } = useSession()
  const mayPublish = usePower('appeals.supervise')
  const publish = useSend((base, which: string) => api.post<Bulletin>(`${base}/appeals/bulletins/${which}`))
  if (frozen || !mayPublish) return null
  const ask = async () => {
    const title = `发布 ${monthName(month)}的通报？`
    const content = '发布后数字定格，编入文号，不再随办理变化，也不能撤回。'
    if (await confirm({ title, content, act: '定格并发布' })) {
      publish.mutate(month, { onSuccess: ({ frozen: made }) => toast.done(`已发布 ${made?.number ?? ''}`) })
    }
  }
  const reason = today.slice(0, 7) <= month ? '这个月还没有过完' : publish.error?.detail
  return (
    <Button tone="main" busy={publish.isPending} reason={reason} onClick={() => void ask()}>
      定格并发布
    </Button>
  )
}
