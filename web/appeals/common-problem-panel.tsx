import { useState } from 'react'
import type { CommonProblem } from '../../server/appeals/contract.ts'
import { usePower } from '../app/session.ts'
import { useCaseAddresses } from '../cases/case-addresses.ts'
import { useCaseColumns } from '../cases/case-columns.tsx'
import { PhoneRow } from '../cases/phone-row.tsx'
import { Button } from '../kit/button.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './common-problem-panel.module.css'
import { JoinDialog } from './join-dialog.tsx'

/** One common problem: the words its cases share, the rule it fulfils, the cases, and joining them. */
export function CommonProblemPanel({ problem }: { problem: CommonProblem }) {
  const { topic, words, enterprises, cases, rule } = problem
  // What has ended is shown for comparison; only open cases can still be handled together.
  const open = cases.filter(({ closedAt }) => closedAt === null)
  const { oneCase } = useCaseAddresses()
  const { number, enterprise, title, lead, stage, due, registered } = useCaseColumns()
  const mayJoin = usePower('appeals.hand-out')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(open.map(({ id }) => id)))
  const [joining, setJoining] = useState(false)
  const few = chosen.size < 2
  return (
    <Panel
      title={`${topic.name}：${words.map((word) => `“${word}”`).join('')}`}
      note={`${enterprises} 户企业，${cases.length} 件`}
      pad={false}
      more={
        <Button
          size="small"
          onClick={() => setJoining(true)}
          disabled={few}
          reason={mayJoin ? (few ? '至少选两件' : undefined) : '由分办岗合并'}
        >
          {`合为共性问题（${chosen.size} 件）`}
        </Button>
      }
    >
      <LedgerTable
        loose
        label={`${topic.name}，${words.join('、')}，${cases.length} 件`}
        columns={[number, registered, enterprise, title, lead, stage, { ...due, width: 190 }]}
        rows={cases}
        rowId={(row) => row.id}
        rowName={(row) => row.number}
        href={(row) => oneCase(row.number)}
        selected={chosen}
        onSelect={setChosen}
        phone={(row) => <PhoneRow row={row} to={oneCase(row.number)} />}
      />
      <p className={styles.rule}>{`为什么列在这里：${rule}。已了结的只作对照，不能再合。`}</p>
      {joining && <JoinDialog problem={problem} cases={[...chosen]} onClose={() => setJoining(false)} />}
    </Panel>
  )
}
