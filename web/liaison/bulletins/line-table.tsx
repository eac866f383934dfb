import type { CountyLine } from '../../../server/liaison/bulletins/contract.ts'
import { Go } from '../../kit/go.tsx'
import { Light } from '../../kit/light.tsx'
import figures from '../../kit/figures.module.css'
import { useLiaisonAddresses } from '../liaison-addresses.ts'

type Line = Omit<CountyLine, 'district' | 'leaders'> & {
  id: string
  /** The leader whose page stands behind the line. */
  leader?: string
}

interface Props {
  label: string
  first: string
  lines: readonly Line[]
}

/** One line a leader or county; who has too few links stands without a rank. */
export function LineTable({ label, first, lines }: Props) {
  const { leader: pageOf } = useLiaisonAddresses('desk')
  return (
    <div className={figures.frame} role="region" aria-label={label} tabIndex={0}>
      <table className={figures.table}>
        <thead>
          <tr>
            {[first, '名次', '联系', '本期走访', '已访 / 到期末应有', '还差', '带回问题', '已了结', '在办', '逾期'].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                {line.leader ? (
                  <Go to={pageOf(line.leader)} className="inline">
                    {line.name}
                  </Go>
                ) : (
                  line.name
                )}
              </th>
              <td>{line.rank ?? <span className={figures.none}>不排名</span>}</td>
              <td>{line.links}</td>
              <td>{line.visits}</td>
              <td>{line.expected === null ? '—' : `${line.done ?? 0} / ${line.expected}`}</td>
              <td>{line.behind > 0 ? <Light name="near">{`差 ${line.behind} 次`}</Light> : '—'}</td>
              <td>{line.heard}</td>
              <td>{line.solved}</td>
              <td>{line.open}</td>
              <td>{line.late > 0 ? <Light name="late">{String(line.late)}</Light> : 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
