import { useState } from 'react'
import type { Figure, Party } from '../../server/measures/contract.ts'
import { count } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { Go } from '../kit/go.tsx'
import styles from './behind-table.module.css'
import { useRowsHref } from './use-rows-href.ts'

const most = 8

/** Who is behind, the furthest first; every line opens its rows. */
export function BehindTable({ figure: { behind } }: { figure: Figure }) {
  const [all, setAll] = useState(false)
  const { title, parties } = behind
  if (parties.length === 0) return <p className={styles.none}>现在没有落后的。</p>
  const shown = all ? parties : parties.slice(0, most)
  const counted = parties.some(({ d }) => d !== null)
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">{counted ? '已做到 / 应做到' : '数'}</th>
            <th scope="col">逾期</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((party) => (
            <Line key={party.id} party={party} />
          ))}
        </tbody>
      </table>
      {parties.length > most && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? `只看前 ${most} 行` : `看全部 ${parties.length} 行`}
        </Button>
      )}
    </div>
  )
}

function Line({ party: { name, n, d, late, rows } }: { party: Party }) {
  const rowsHref = useRowsHref()
  return (
    <tr>
      <th scope="row">
        {rows ? (
          <Go to={rowsHref(rows)} className="inline">
            {name}
          </Go>
        ) : (
          name
        )}
      </th>
      <td>{d === null ? count(n) : `${count(n)} / ${count(d)}`}</td>
      <td>{late > 0 ? <b>{count(late)}</b> : '0'}</td>
    </tr>
  )
}
