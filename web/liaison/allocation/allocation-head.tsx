import type { AllocationView } from '../../../server/liaison/allocation/contract.ts'
import { shortDate } from '../../app/format.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Tag } from '../../kit/tag.tsx'
import { TimeLeft } from '../../kit/time-left.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { useAllocationAddresses } from './allocation-addresses.ts'
import { draftWords } from './allocation-words.ts'
import styles from './allocation.module.css'
import type { AllocationActs } from './use-allocation-acts.ts'

interface Props {
  view: AllocationView
  acts: AllocationActs
  onCompare: () => void
  onReason: () => void
  onReturn: () => void
}

/** Which allocation it is, how much time is left, and the very next act as the one main button. */
export function AllocationHead({ view, acts, onCompare, onReason, onReturn }: Props) {
  const { list, exported, parks } = useAllocationAddresses()
  const { id, plan, year, state, draft, timeLeft, mayManage } = view
  return (
    <PageHead
      title={`${year} 年度${plan.name}`}
      crumbs={[{ label: '企业分配', to: list }, { label: `${year} 年` }]}
      note={
        <span className={styles.headNote}>
          <Tag tone={state === 'approved' ? 'ok' : 'todo'}>{draftWords(view)}</Tag>
          {draft > 0 && `${view.leaders.length} 位领导，${view.enterprises} 户企业`}
        </span>
      }
      acts={
        <>
          {timeLeft && (
            <span className={styles.due}>
              <TimeLeft light={timeLeft.light} text={timeLeft.text} />
              {timeLeft.dueDate && <span className="muted">{`${shortDate(timeLeft.dueDate)} 前定稿`}</span>}
            </span>
          )}
          {view.parks && <LinkButton to={parks(id)}>各位的园区</LinkButton>}
          {(draft > 1 || (draft === 1 && view.hands.length > 0)) && (
            <Button onClick={onCompare}>{draft > 1 ? `与第 ${draft - 1} 稿比较` : '与第 1 稿比较'}</Button>
          )}
          {draft > 0 && (
            <a className={styles.export} href={exported(id)} download>
              导出
            </a>
          )}
          {mayManage && state === 'draft' && draft > 0 && (
            <Button busy={acts.compute.isPending} onClick={() => acts.compute.mutate(undefined)}>
              重新计算
            </Button>
          )}
          {state === 'submitted' && (mayManage || view.approveRefusal === null) && (
            <Button onClick={onReturn}>{view.approveRefusal === null ? '退回' : '取回再改'}</Button>
          )}
          <NextAct view={view} acts={acts} onReason={onReason} />
        </>
      }
    />
  )
}

/** The next thing to do: give parks, compute, add the reason that is owed, submit, approve. */
function NextAct({ view, acts, onReason }: Pick<Props, 'view' | 'acts' | 'onReason'>) {
  const toast = useToast()
  const { parks } = useAllocationAddresses()
  const { id, state, draft, mayManage } = view
  const owed = view.hands.filter(({ reason }) => reason === '').length
  if (state === 'submitted')
    return (
      <Button
        tone="main"
        reason={view.approveRefusal ?? undefined}
        busy={acts.approve.isPending}
        onClick={() =>
          acts.approve.mutate(undefined, {
            onSuccess: ({ linked, kept }) =>
              toast.done(`已审定，定下 ${linked} 户联系${kept > 0 ? `，原有 ${kept} 户不动` : ''}`),
          })
        }
      >
        审定
      </Button>
    )
  if (state !== 'draft' || !mayManage) return null
  if (view.leadersWithoutPark > 0)
    return <LinkButton tone="main" to={parks(id)}>{`先定 ${view.leadersWithoutPark} 位领导的园区`}</LinkButton>
  if (draft === 0)
    return (
      <Button tone="main" busy={acts.compute.isPending} onClick={() => acts.compute.mutate(undefined)}>
        计算第 1 稿
      </Button>
    )
  if (owed > 0) return <Button tone="main" onClick={onReason}>{`补 ${owed} 条手改理由，再送审`}</Button>
  return (
    <Button
      tone="main"
      busy={acts.submit.isPending}
      onClick={() => acts.submit.mutate(undefined, { onSuccess: () => toast.done('已送审，由裁定岗审定') })}
    >
      送审
    </Button>
  )
}
