import type { Coverage, CoverageRow } from '../../../server/liaison/coverage/contract.ts'
import { cx } from '../../kit/cx.ts'
import { Go } from '../../kit/go.tsx'
import { Light } from '../../kit/light.tsx'
import figures from '../../kit/figures.module.css'
import { useLiaisonAddresses } from '../liaison-addresses.ts'

interface Props {
  coverage: Coverage
  /** The county whose enterprises are shown below. */
  district: string | undefined
}

/** A line for each county; every number opens the enterprises behind it. */
export function CoverageTable({ coverage: { of, rows, total }, district }: Props) {
  return (
    <div className={figures.frame} role="region" aria-label="各区县的联系覆盖" tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            <th scope="col">区县</th>
            <th scope="col">{of}</th>
            <th scope="col">市领导联系</th>
            <th scope="col">区县领导联系</th>
            <th scope="col">重复</th>
            <th scope="col">没有人联系</th>
            <th scope="col">覆盖</th>
            <th scope="col">状态</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line
              key={row.district}
              row={row}
              id={row.district || 'none'}
              current={district === (row.district || 'none')}
            />
          ))}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <Line row={total} id={undefined} current={false} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Line({ row, id, current }: { row: CoverageRow; id: string | undefined; current: boolean }) {
  const { coverage } = useLiaisonAddresses('desk')
  const opens = (value: number, show: string) =>
    value === 0 ? (
      <span className={figures.none}>0</span>
    ) : (
      <Go to={coverage({ show, district: id })} className="inline">
        {value}
      </Go>
    )
  return (
    <tr className={cx(current && figures.current)}>
      <th scope="row">{row.name}</th>
      <td>{opens(row.total, 'all')}</td>
      <td>{row.byCity}</td>
      <td>{row.byCounty}</td>
      <td>{opens(row.both, 'overlaps')}</td>
      <td>{opens(row.gaps, 'gaps')}</td>
      <td>{row.percent === null ? '—' : `${row.percent}%`}</td>
      <td>
        <Light name={row.light.name}>{row.light.words}</Light>
      </td>
    </tr>
  )
}
