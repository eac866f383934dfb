import type { ReactNode } from 'react'
import type { CoverageList, CoveredEnterprise } from '../../../server/liaison/coverage/contract.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import type { useGet } from '../../app/query.ts'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { Pager } from '../../kit/pager.tsx'
import { Panel } from '../../kit/panel.tsx'
import { EmptyState } from '../../kit/state.tsx'
import styles from '../liaison.module.css'

const titles: Record<string, string> = {
  gaps: '没有人联系的企业',
  overlaps: '市、区县重复联系的企业',
  covered: '已覆盖的企业',
  all: '要覆盖的企业',
}

interface Props {
  list: ReturnType<typeof useGet<CoverageList>>
  show: string
  /** The county they are of. */
  district: string | undefined
  page: number
  size: number
  onPage: (page: number) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  more: ReactNode
}

/** The enterprises behind a number of the table. */
export function CoveredList({ list: { data, error, refetch }, show, district, page, size, onPage, ...rest }: Props) {
  const { selected, onSelect, more } = rest
  const title = `${district ?? ''}${titles[show] ?? titles['all']}`
  return (
    <Panel title={title} note={data && `${data.total} 户`} pad={false} more={more}>
      <LedgerTable
        loose
        label={`${title}，按区县`}
        columns={columns}
        rows={data?.rows}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
        {...(selected && onSelect && { selected, onSelect })}
        error={error && <ProblemState bare error={error} title="没有读到这些企业" retry={() => void refetch()} />}
        empty={<EmptyState bare title={show === 'gaps' ? '都有领导联系' : '这里没有企业'} />}
        phone={(row) => <Line row={row} selected={selected} onSelect={onSelect} />}
      />
      {data && data.total > size && (
        <div className={styles.foot}>
          <Pager page={page} pageSize={size} total={data.total} onPage={onPage} measure="户" />
        </div>
      )}
    </Panel>
  )
}

const leadersOf = ({ by }: CoveredEnterprise): string => by.map(({ post }) => post.name).join('、') || '没有人联系'

const columns: Column<CoveredEnterprise>[] = [
  { id: 'name', head: '企业', main: true, cell: ({ name }) => name },
  { id: 'district', head: '区县', width: 140, cell: ({ districtName }) => districtName || '没有写明' },
  { id: 'by', head: '联系领导', width: 320, cell: leadersOf },
]

interface LineProps {
  row: CoveredEnterprise
  selected: ReadonlySet<string> | undefined
  onSelect: ((selected: ReadonlySet<string>) => void) | undefined
}

/** On a phone each row has its own box: what is chosen at the desk can be chosen here. */
function Line({ row, selected, onSelect }: LineProps) {
  const toggle = () => {
    const next = new Set(selected)
    if (!next.delete(row.id)) next.add(row.id)
    onSelect?.(next)
  }
  return (
    <div className={styles.linked}>
      <div className={styles.name}>{row.name}</div>
      <div className={styles.facts}>
        <span>{row.districtName}</span>
        <span>{leadersOf(row)}</span>
      </div>
      {selected && onSelect && (
        <label className={styles.pick}>
          <input type="checkbox" checked={selected.has(row.id)} onChange={toggle} aria-label={`选中${row.name}`} />
        </label>
      )}
    </div>
  )
}
