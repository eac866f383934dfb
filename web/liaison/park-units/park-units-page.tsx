import { useState } from 'react'
import type { ParkUnit, ParkUnits } from '../../../server/liaison/park-units/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { Button } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Light } from '../../kit/light.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Panel } from '../../kit/panel.tsx'
import { ListRow, RowList } from '../../kit/row-list.tsx'
import { LiaisonPages } from '../liaison-pages.tsx'
import styles from '../liaison.module.css'
import { ParkUnitDialog } from './park-unit-dialog.tsx'

/** Which department links which park, whom it sends there, and which parks nobody has taken. */
export function ParkUnitsPage() {
  const { data, error, refetch } = useGet<ParkUnits>('/liaison/park-units')
  const [open, setOpen] = useState<ParkUnit | null>(null)
  const lacking = data?.rows.filter(({ park }) => !park).length ?? 0
  return (
    <DeskPage>
      <PageHead
        title={lacking > 0 ? `部门联系园区：${lacking} 个部门还没定` : '部门联系园区'}
        note={data?.source}
        acts={<Button onClick={() => window.print()}>打印</Button>}
      />
      <LiaisonPages flush />
      <div className={styles.sheets}>
        <Panel title="各部门的园区和联络员" pad={false}>
          <LedgerTable
            loose
            label="部门、园区、联络员"
            columns={columnsOf(setOpen)}
            rows={data?.rows}
            rowId={({ unit }) => unit.id}
            error={
              error && <ProblemState bare error={error} title="没有读到部门联系园区" retry={() => void refetch()} />
            }
            phone={(row) => <Line row={row} onEdit={setOpen} />}
          />
        </Panel>
        {data && <Parks parks={data.parks} />}
      </div>
      {open && data && <ParkUnitDialog row={open} parks={data.parks} onClose={() => setOpen(null)} />}
    </DeskPage>
  )
}

type Edit = (row: ParkUnit) => void

const columnsOf = (onEdit: Edit): Column<ParkUnit>[] => [
  { id: 'unit', head: '部门', main: true, cell: ({ unit }) => unit.name },
  { id: 'park', head: '联系的园区', width: 220, cell: (row) => <ParkName row={row} /> },
  { id: 'officer', head: '联络员', width: 220, cell: ({ officer }) => officer },
  { id: 'phone', head: '电话', width: 160, cell: ({ phone }) => <span className="num">{phone}</span> },
  { id: 'act', head: '办理', width: 90, cell: (row) => row.mayEdit && <EditButton row={row} onEdit={onEdit} /> },
]

const ParkName = ({ row: { park } }: { row: ParkUnit }) => (park ? park.name : <Light name="wait">还没定</Light>)

const EditButton = ({ row, onEdit }: { row: ParkUnit; onEdit: Edit }) => (
  <Button size="small" onClick={() => onEdit(row)}>
    <span className="sr">{`${row.unit.name} `}</span>
    {row.park ? '修改' : '填写'}
  </Button>
)

function Line({ row, onEdit }: { row: ParkUnit; onEdit: Edit }) {
  return (
    <div className={styles.linked}>
      <div className={styles.name}>{row.unit.name}</div>
      <div className={styles.facts}>
        <ParkName row={row} />
        <span>{row.officer}</span>
      </div>
      <div className={styles.act}>{row.mayEdit && <EditButton row={row} onEdit={onEdit} />}</div>
    </div>
  )
}

function Parks({ parks }: { parks: ParkUnits['parks'] }) {
  const empty = parks.filter(({ units }) => units.length === 0).length
  return (
    <Panel title="各园区" note={empty > 0 ? `${empty} 个还没有部门联系` : '都有部门联系'} pad={false}>
      <RowList label="各园区">
        {parks.map(({ id, name, leaders, units }) => (
          <ListRow
            key={id}
            title={name}
            line={
              <>
                {units.length > 0 ? <span>{units.join('、')}</span> : <Light name="wait">还没有部门</Light>}
                {leaders.length > 0 && <span>{`挂点领导：${leaders.map((each) => each.name).join('、')}`}</span>}
              </>
            }
          />
        ))}
      </RowList>
    </Panel>
  )
}
