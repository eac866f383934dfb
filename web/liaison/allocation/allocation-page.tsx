import { useState } from 'react'
import type {
  AllocatedEnterprise,
  AllocationView,
  HandLine,
  LeaderAllocation,
} from '../../../server/liaison/allocation/contract.ts'
import { useFilters, useParam } from '../../app/address.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { useTitle } from '../../app/use-title.ts'
import { DeskPage } from '../../kit/desk-page.tsx'
import { PrintHeader } from '../../kit/print-header.tsx'
import { Skeleton } from '../../kit/skeleton.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { useToast } from '../../kit/use-toast.ts'
import { AllocationHead } from './allocation-head.tsx'
import styles from './allocation.module.css'
import { CompareDialog } from './compare-dialog.tsx'
import { HandDialog } from './hand-dialog.tsx'
import { LeaderPanel } from './leader-panel.tsx'
import { LeadersColumn } from './leaders-column.tsx'
import { RulesColumn } from './rules-column.tsx'
import type { AllocationActs } from './use-allocation-acts.ts'
import { useAllocationActs } from './use-allocation-acts.ts'
import { WordsDialog } from './words-dialog.tsx'

/** One allocation: its rules, its leaders, and the chosen leader's enterprises. */
export function AllocationPage() {
  const id = useParam('id')
  const { data, error, refetch } = useGet<AllocationView>(`/liaison/allocations/${id}`)
  useTitle(data && `${data.year} 年度${data.plan.name}`)
  return (
    <DeskPage>
      {error && <ProblemState error={error} title="没有读到这份分配" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={16} />}
      {data && <Shown view={data} />}
    </DeskPage>
  )
}

interface Chosen {
  enterprise: AllocatedEnterprise
  from: LeaderAllocation
}

/** The dialog that stands open. */
type Asking =
  | { what: 'compare' }
  | { what: 'return' }
  | { what: 'reason'; hand: HandLine }
  | ({ what: 'change' } & Chosen)
  | ({ what: 'forbid' } & Chosen)

function Shown({ view }: { view: AllocationView }) {
  const [filters, setFilters] = useFilters()
  const [asking, setAsking] = useState<Asking | null>(null)
  const acts = useAllocationActs(view.id)
  const leader = filters['leader'] ?? view.leaders[0]?.post
  const keep = { leader, page: filters['page'] }
  const askReason = (hand = view.hands.find(({ reason }) => reason === '')) =>
    hand && setAsking({ what: 'reason', hand })
  const failed = acts.compute.error ?? acts.submit.error ?? acts.approve.error ?? acts.lift.error
  const chosenLeader = view.leaders.find(({ post }) => post === leader)
  return (
    <>
      <AllocationHead
        view={view}
        acts={acts}
        onCompare={() => setAsking({ what: 'compare' })}
        onReason={() => askReason()}
        onReturn={() => setAsking({ what: 'return' })}
      />
      <PrintHeader title={`${view.year} 年度${chosenLeader?.name ?? ''}联系企业名单`} left={view.plan.name} />
      {failed && <ProblemState error={failed} title="没有办成" />}
      {view.returned && <ReturnedNote words={view.returned} />}
      <div className={styles.columns}>
        <div className="no-print">
          <RulesColumn view={view} onReason={askReason} onLift={(pair) => acts.lift.mutate(pair)} />
        </div>
        <div className="no-print">
          <LeadersColumn view={view} chosen={leader} filters={filters} setFilters={setFilters} />
        </div>
        <div>
          {view.draft === 0 && (
            <EmptyState title="还没有计算">
              {view.leadersWithoutPark > 0
                ? '先定各位领导的园区，再计算第 1 稿。'
                : '计算后，这里列出每位领导的企业和为什么归他。'}
            </EmptyState>
          )}
          {view.draft > 0 && leader && (
            <LeaderPanel
              view={view}
              post={leader}
              enterprise={filters['enterprise']}
              acts={acts}
              onEnterprise={(enterprise) => setFilters({ ...keep, enterprise })}
              onChange={(enterprise, from) => setAsking({ what: 'change', enterprise, from })}
              onForbid={(enterprise, from) => setAsking({ what: 'forbid', enterprise, from })}
            />
          )}
        </div>
      </div>
      {asking && <Asked view={view} asking={asking} acts={acts} onClose={() => setAsking(null)} />}
    </>
  )
}

function ReturnedNote({ words }: { words: string }) {
  return (
    <p className={styles.returned} role="status">
      {words}
    </p>
  )
}

interface AskedProps {
  view: AllocationView
  asking: Asking
  acts: AllocationActs
  onClose: () => void
}

function Asked({ view, asking, acts, onClose }: AskedProps) {
  const toast = useToast()
  const done = (words: string) => ({
    onSuccess: () => {
      toast.done(words)
      onClose()
    },
  })
  if (asking.what === 'compare') return <CompareDialog view={view} onClose={onClose} />
  if (asking.what === 'change')
    return <HandDialog view={view} enterprise={asking.enterprise} from={asking.from} acts={acts} onClose={onClose} />
  if (asking.what === 'return')
    return (
      <WordsDialog
        title="退回再改"
        label="为什么退回"
        act="退回"
        busy={acts.giveBack.isPending}
        error={acts.giveBack.error}
        onAct={(reason) => acts.giveBack.mutate(reason, done('已退回'))}
        onClose={onClose}
      />
    )
  if (asking.what === 'reason')
    return (
      <WordsDialog
        title={`${asking.hand.enterprise.name}：为什么手改`}
        label="理由"
        hint={`${asking.hand.from?.name ?? '没有领导'} → ${asking.hand.to.name}，公布时列明`}
        act="写下理由"
        busy={acts.giveReason.isPending}
        error={acts.giveReason.error}
        onAct={(reason) => acts.giveReason.mutate({ hand: asking.hand.id, reason }, done('理由已写下'))}
        onClose={onClose}
      />
    )
  const { enterprise, from } = asking
  return (
    <WordsDialog
      title={`${from.name}回避${enterprise.name}`}
      label="为什么回避"
      hint="重新计算后这户归别的领导"
      act="写明回避"
      busy={acts.forbid.isPending}
      error={acts.forbid.error}
      onAct={(reason) =>
        acts.forbid.mutate({ enterprise: enterprise.id, post: from.post, reason }, done('已写明回避，重新计算后生效'))
      }
      onClose={onClose}
    />
  )
}
