import { useState } from 'react'
import { BulkBar } from '../bulk-bar.tsx'
import { Button } from '../button.tsx'
import { CountTabs } from '../count-tabs.tsx'
import { DueDate } from '../due-date.tsx'
import { FilterChips } from '../filter-chips.tsx'
import { LedgerTable, type Column } from '../ledger-table.tsx'
import type { LightName } from '../mark.tsx'
import { Pager } from '../pager.tsx'
import { TimeLeft } from '../time-left.tsx'

interface Row {
  id: string
  what: string
  light: LightName
  left: string
  due: string | null
}

const rows: Row[] = [
  { id: '诉2026-0001', what: '厂门口道路挖开后两月未恢复', light: 'late', left: '逾期 1 个工作日', due: '10-09' },
  { id: '诉2026-0002', what: '专线扩容未批，产线等电', light: 'near', left: '还剩 2 个工作日', due: '10-14' },
  { id: '诉2026-0003', what: '评价报告评审排队', light: 'hold', left: '暂停，剩 5 个工作日', due: null },
]

const columns: Column<Row>[] = [
  { id: 'number', head: '编号', width: 110, cell: (row) => row.id },
  { id: 'what', head: '事由', main: true, cell: (row) => row.what },
  {
    id: 'left',
    head: '剩余时间',
    width: 160,
    sortable: true,
    cell: (row) => <TimeLeft light={row.light} text={row.left} />,
  },
  { id: 'due', head: '到期', width: 80, cell: (row) => <DueDate date={row.due} /> },
]

export function TablesSheet() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <CountTabs
        label="按时限"
        tabs={[
          { to: '?', label: '全部', count: 3, current: true },
          { to: '?light=late', label: '逾期', count: 1, light: 'late', current: false },
        ]}
      />
      <FilterChips chips={[{ id: 'mode', name: '状态', value: '在办' }]} onRemove={() => {}} onClear={() => {}} />
      <LedgerTable
        label="示例，按剩余时间从少到多"
        columns={columns}
        rows={rows}
        rowId={(row) => row.id}
        href={() => '#'}
        sort={{ by: 'left', descending: false }}
        onSort={() => {}}
        selected={selected}
        onSelect={setSelected}
        phone={(row) => row.what}
      />
      <BulkBar
        selected={selected.size}
        onClear={() => setSelected(new Set())}
        acts={<Button size="small">催办</Button>}
      >
        <Pager page={1} pageSize={18} total={46} onPage={() => {}} />
      </BulkBar>
    </>
  )
}
