import { Input } from 'antd'
import { useState, type ReactNode } from 'react'
import type { Waiver, Waivers } from '../../server/obligations/contract.ts'
import { api } from '../app/api.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { ListRow } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useToast } from '../kit/use-toast.ts'
import { DutyPages } from './duty-pages.tsx'

/** 豁免: who need not do what, why, and who said so; those taken back stay. */
export function WaiversPage() {
  const { data, error, refetch } = useGet<Waivers>('/waivers')
  const [ending, setEnding] = useState<Waiver | null>(null)
  useTitle('豁免')
  const held = data?.waivers.filter(({ ended }) => !ended).length ?? 0
  const end = (waiver: Waiver) =>
    data?.mayWaive && !waiver.ended ? (
      <Button
        size="small"
        tone="text"
        aria-label={`撤回${waiver.subject.name}的豁免`}
        onClick={() => setEnding(waiver)}
      >
        撤回
      </Button>
    ) : null
  return (
    <DeskPage fill>
      <PageHead tight title={held > 0 ? `豁免：${held} 项` : '豁免'} note="在履职总览打开一项义务，可以给岗位豁免" />
      <DutyPages />
      <LedgerTable
        label="豁免，最近给的在前"
        columns={columnsOf(end)}
        rows={data?.waivers}
        rowId={({ id }) => id}
        error={error && <ProblemState error={error} title="没有读到豁免" retry={() => void refetch()} />}
        empty={<EmptyState bare title="没有给过豁免" />}
        phone={(waiver) => (
          <ListRow
            title={`${waiver.subject.name}：${waiver.name}`}
            line={<span>{`${waiver.period.name}，${waiver.reason}${waiver.ended ? '（已撤回）' : ''}`}</span>}
            aside={end(waiver)}
          />
        )}
      />
      {ending && <EndDialog waiver={ending} onClose={() => setEnding(null)} />}
    </DeskPage>
  )
}

const columnsOf = (end: (waiver: Waiver) => ReactNode): Column<Waiver>[] => [
  { id: 'post', head: '岗位', width: 190, main: true, cell: ({ subject }) => subject.name },
  { id: 'name', head: '事项', width: 170, cell: ({ name }) => name },
  { id: 'period', head: '期', width: 150, cell: ({ period }) => period.name },
  { id: 'for', head: '企业', width: 150, cell: ({ enterprise }) => enterprise ?? '整期' },
  { id: 'reason', head: '理由', wrap: true, cell: ({ reason }) => reason },
  { id: 'made', head: '给出', width: 210, wrap: true, cell: ({ madeAt, madeBy }) => `${longTime(madeAt)} ${madeBy}` },
  {
    id: 'ended',
    head: '撤回',
    width: 210,
    wrap: true,
    cell: ({ ended }) => ended && `${longTime(ended.at)} ${ended.by}：${ended.reason}`,
  },
  { id: 'act', head: '', width: 70, cell: end },
]

function EndDialog({ waiver, onClose }: { waiver: Waiver; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const toast = useToast()
  const send = useSend((base, id: string) => api.post(`${base}/waivers/${id}/end`, { reason: reason.trim() }))
  const end = () =>
    send.mutate(waiver.id, {
      onSuccess: () => {
        toast.done('豁免已撤回')
        onClose()
      },
    })
  return (
    <Dialog
      open
      title={`撤回${waiver.subject.name}的豁免`}
      onClose={onClose}
      act="撤回"
      onAct={end}
      busy={send.isPending}
      reason={reason.trim().length < 2 ? '写明理由' : undefined}
      note="撤回后照旧计算，这一行仍留着"
    >
      {send.error && <ProblemState bare error={send.error} title="没有撤回" />}
      <Field label="理由">
        <Input maxLength={300} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  )
}
