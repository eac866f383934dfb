import { useState } from 'react'
import type { Holding, PersonView } from '../../server/people/contract.ts'
import { Button } from '../kit/button.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { AppointDialog, RelieveDialog } from './holding-dialogs.tsx'
import styles from './people.module.css'

/** The posts a person holds, held, or will hold. */
export function HoldingsPanel({ person }: { person: PersonView }) {
  const [appointing, setAppointing] = useState(false)
  const [relieving, setRelieving] = useState<Holding | null>(null)
  return (
    <Panel
      pad={false}
      title="任什么岗位"
      note="当天就能用新岗位办事，免去后当天收回"
      more={
        <Button
          tone="main"
          size="small"
          reason={person.active ? undefined : '先启用账号'}
          onClick={() => setAppointing(true)}
        >
          任命岗位
        </Button>
      }
    >
      <LedgerTable
        loose
        label="任职记录，新的在前"
        columns={columns(setRelieving)}
        rows={person.holdings}
        rowId={({ post, since }) => `${post} ${since}`}
        empty={
          <EmptyState bare title="还没有任过岗位">
            没有岗位的人登录后什么也看不到。
          </EmptyState>
        }
        phone={(holding) => <PhoneRow row={holding} />}
      />
      {appointing && <AppointDialog person={person} onClose={() => setAppointing(false)} />}
      {relieving && <RelieveDialog person={person} holding={relieving} onClose={() => setRelieving(null)} />}
    </Panel>
  )
}

function columns(relieve: (holding: Holding) => void): Column<Holding>[] {
  return [
    { id: 'post', head: '岗位', cell: ({ title }) => title },
    { id: 'span', head: '任职时间', width: 260, cell: span },
    { id: 'state', head: '现在', width: 110, cell: ({ state }) => <State state={state} /> },
    {
      id: 'act',
      head: '可以办',
      width: 110,
      cell: (holding) =>
        holding.until === null && (
          <Button tone="text" size="small" onClick={() => relieve(holding)} aria-label={`免去${holding.title}`}>
            免去
          </Button>
        ),
    },
  ]
}

function span({ since, until }: Holding): string {
  return until ? `${since} 起，${until} 免去` : `${since} 起`
}

function State({ state }: Pick<Holding, 'state'>) {
  if (state === 'current') return <Tag tone="ok">现任</Tag>
  return <Tag>{state === 'future' ? '还没开始' : '已免去'}</Tag>
}

/** How a row reads on a phone. */
function PhoneRow({ row }: { row: Holding }) {
  return (
    <div className={styles.row}>
      {row.title} <State state={row.state} />
      <br />
      <span className="muted">{span(row)}</span>
    </div>
  )
}
