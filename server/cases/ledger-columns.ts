import type { Viewer } from '../access/viewer.ts'
import type { WorkbookColumn } from '../documents/workbook.ts'
import type { CaseRow } from './contract.ts'

/** How a case can have ended, as a ledger says it. */
export const endingNames: Record<string, string> = {
  confirmed: '企业确认销号',
  silence: '无反馈销号',
  explained: '解释后销号',
  withdrawn: '企业撤回',
  merged: '并入他件',
  declined: '不予受理',
}

const onTimeText = (onTime: boolean | null) => (onTime === null ? '' : onTime ? '按期' : '逾期')

/** The ledger as a sheet: what the table on the page shows, and what an auditor asks next. */
const columns: readonly WorkbookColumn<CaseRow>[] = [
  { title: '编号', width: 14, value: (row) => row.number },
  { title: '种类', width: 8, value: (row) => row.kind.name },
  { title: '企业', width: 32, value: (row) => row.enterprise?.name ?? row.applicant },
  { title: '事由', width: 48, value: (row) => row.title },
  { title: '类别', width: 12, value: (row) => row.topic.name },
  { title: '渠道', width: 12, value: (row) => row.channel.name },
  { title: '登记时间', kind: 'instant', value: (row) => row.registeredAt },
  { title: '牵头单位', width: 18, value: (row) => row.lead?.name ?? '' },
  { title: '环节', width: 12, value: (row) => row.stage.name },
  { title: '剩余时间', width: 18, value: (row) => row.timeLeft?.text ?? '' },
  { title: '到期日', kind: 'date', value: (row) => row.timeLeft?.dueDate ?? null },
  { title: '暂定', width: 6, value: (row) => (row.timeLeft?.provisional ? '暂定' : '') },
  { title: '办理结果', width: 20, value: (row) => row.outcome?.name ?? '' },
  { title: '了结方式', width: 14, value: (row) => (row.ending ? (endingNames[row.ending] ?? row.ending) : '') },
  { title: '了结时间', kind: 'instant', value: (row) => row.closedAt },
  { title: '按期', width: 8, value: (row) => onTimeText(row.onTime) },
  { title: '最近动作', width: 12, value: (row) => row.lastAction.name },
  { title: '最近动作时间', kind: 'instant', value: (row) => row.lastAction.at },
]

/** What stays among the offices. */
const officeColumns: readonly WorkbookColumn<CaseRow>[] = [
  { title: '层级', width: 12, value: (row) => row.tier?.name ?? '' },
  { title: '督办次数', kind: 'number', value: (row) => row.urged },
  { title: '提级次数', kind: 'number', value: (row) => row.escalation },
]

export const columnsOf = ({ reach }: Viewer): readonly WorkbookColumn<CaseRow>[] =>
  reach === 'enterprise' ? columns : [...columns, ...officeColumns]
