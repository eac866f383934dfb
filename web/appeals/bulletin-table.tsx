import type { Bulletin } from '../../server/appeals/contract.ts'
import { count, percent } from '../app/format.ts'
import { useCaseAddresses } from '../cases/case-addresses.ts'
import { useCaseKinds } from '../cases/case-choices.ts'
import type { Filters } from '../app/address.ts'
import { Go } from '../kit/go.tsx'
import { EmptyState } from '../kit/state.tsx'
import { rowsBehind, type Figure } from './bulletin-rows.ts'
import styles from '../kit/figures.module.css'

type Row = Bulletin['rows'][number]

const heads = [
  '牵头单位',
  '收到',
  '按期办结',
  '超期办结',
  '按期率',
  '在办逾期',
  '企业已评',
  '说解决的',
  '无反馈',
  '满意度',
] as const

/** One line a department, all of them together at the foot; each count opens its cases in the ledger. */
export function BulletinTable({ bulletin }: { bulletin: Bulletin }) {
  if (bulletin.rows.length === 0) {
    return (
      <EmptyState bare title="这个月没有分办到单位的事项。">
        换一个月份看看。
      </EmptyState>
    )
  }
  const units = bulletin.rows.map(({ unit }) => unit.id)
  return (
    <div className={styles.frame} role="region" aria-label="各单位办理情况" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bulletin.rows.map((row) => (
            <Line key={row.unit.id} row={row} month={bulletin.month} units={[row.unit.id]} />
          ))}
        </tbody>
        <tfoot>
          <Line row={bulletin.total} month={bulletin.month} units={units} />
        </tfoot>
      </table>
    </div>
  )
}

function Line({ row, month, units }: { row: Row; month: string; units: string[] }) {
  const stages = (useCaseKinds() ?? []).flatMap((kind) => kind.stages)
  const cell = (figure: Figure) => <Count value={row[figure]} rows={rowsBehind(figure, month, units, stages)} />
  return (
    <tr>
      <th scope="row">{row.unit.name}</th>
      <td>{cell('received')}</td>
      <td>{cell('onTime')}</td>
      <td>{cell('late')}</td>
      <td>
        {row.resolved > 0 ? `${percent(row.onTime / row.resolved)}（${row.onTime} / ${row.resolved}）` : '还没有办结的'}
      </td>
      <td>{cell('openLate')}</td>
      <td>{cell('answered')}</td>
      <td>{row.answered > 0 && `${row.solved} / ${row.answered}`}</td>
      <td>{cell('silent')}</td>
      <td>
        {row.satisfaction === null ? <span className={styles.few}>样本太少，不计分</span> : <b>{row.satisfaction}</b>}
      </td>
    </tr>
  )
}

/** A count leads to its rows; none has nothing to show. */
function Count({ value, rows }: { value: number; rows: Filters }) {
  const { ledger } = useCaseAddresses()
  if (value === 0) return <span className={styles.none}>0</span>
  return (
    <Go to={ledger(rows)} className="inline">
      {count(value)}
    </Go>
  )
}
