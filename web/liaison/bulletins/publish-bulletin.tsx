import type { LiaisonBulletin } from '../../../server/liaison/bulletins/contract.ts'
import { api } from '../../app/api.ts'
import { useSend } from '../../app/query.ts'
import { useSession } from '../../app/session.ts'
import { Button } from '../../kit/button.tsx'
import { useConfirm } from '../../kit/use-confirm.tsx'
import { useToast } from '../../kit/use-toast.ts'

/** Freezing and publishing a period: afterwards neither figures nor words move. */
export function PublishBulletin({
  bulletin: { kind, period, periodName, end, frozen },
}: {
  bulletin: LiaisonBulletin
}) {
  const confirm = useConfirm()
  const toast = useToast()
  const { today } = useSession()
  const publish = useSend((base, path: string) => api.post<LiaisonBulletin>(`${base}/liaison/bulletins/${path}`))
  if (frozen) return null
  const ask = async () => {
    const content = '发布后数字和文字定格，编入文号，告知各位领导，不能撤回。'
    if (!(await confirm({ title: `发布${periodName}的通报？`, content, act: '定格并发布' }))) return
    publish.mutate(`${kind}/${period}`, {
      onSuccess: ({ frozen: made }) => toast.done(`已发布 ${made?.number ?? ''}`),
    })
  }
  const reason = today <= end ? '这一期还没有过完' : publish.error?.detail
  return (
    <Button tone="main" busy={publish.isPending} reason={reason} onClick={() => void ask()}>
      定格并发布
    </Button>
  )
}
