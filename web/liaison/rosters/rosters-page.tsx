import { useNavigate } from '@tanstack/react-router'
import type { RosterLine, RosterList } from '../../../server/liaison/rosters/contract.ts'
import { useFilters } from '../../app/address.ts'
import { dateOf } from '../../app/format.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useGet } from '../../app/query.ts'
import { usePower } from '../../app/session.ts'
import { Button, LinkButton } from '../../kit/button.tsx'
import { DeskPage } from '../../kit/desk-page.tsx'
import { Go } from '../../kit/go.tsx'
import type { Column } from '../../kit/ledger-table.tsx'
import { LedgerTable } from '../../kit/ledger-table.tsx'
import { PageHead } from '../../kit/page-head.tsx'
import { Segments } from '../../kit/segments.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { Tag } from '../../kit/tag.tsx'
import { TimeLeft } from '../../kit/time-left.tsx'
import { LiaisonPages } from '../liaison-pages.tsx'
import { useRosterAddresses } from './roster-addresses.ts'
import { sizeWords, stateWords } from './roster-words.ts'
import styles from './rosters.module.css'
import { useDraw } from './use-roster-acts.ts'

/** The rosters of a year: which are approved, which are drafts, which are still to be drawn, and by when. */
export function RostersPage() {
  const [{ year }, setFilters] = useFilters()
  const { data, error, refetch } = useGet<RosterList>('/liaison/rosters', { year })
  const { imports } = useRosterAddresses()
  const mayImport = usePower('liaison.manage')
  const draw = useDrawAndOpen()
  const waiting = data?.rows.filter(({ state }) => state !== 'approved').length ?? 0
  const act = (line: RosterLine) => <LineAct line={line} draw={draw} />
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={waiting > 0 ? `名单：${waiting} 份没有批准` : '名单'}
        note="按规则生成，每户写明为什么，批准后不再变动"
        acts={
          <>
            {mayImport && <LinkButton to={imports}>导入纳税数据</LinkButton>}
            {data && (
              <Segments
                options={data.years.map((each) => ({ id: String(each), name: `${each} 年` }))}
                value={String(data.year)}
                onChange={(chosen) => setFilters({ year: chosen })}
              />
            )}
          </>
        }
      />
      <LiaisonPages />
      {draw.error && <ProblemState error={draw.error} title="没有生成" />}
      <LedgerTable
        label="一个年度的名单"
        columns={columnsOf(act)}
        rows={data?.rows}
        rowId={({ rule, district }) => `${rule.id}/${district?.id ?? ''}`}
        error={error && <ProblemState error={error} title="没有读到名单" retry={() => void refetch()} />}
        empty={<EmptyState bare title="本市的文件没有要生成的企业名单" />}
        phone={(line) => <PhoneLine line={line} act={act(line)} />}
      />
    </DeskPage>
  )
}

function useDrawAndOpen() {
  const { one } = useRosterAddresses()
  const navigate = useNavigate()
  const { mutate, error, isPending } = useDraw()
  const run = (line: RosterLine) => mutate(line, { onSuccess: ({ id }) => void navigate({ href: one(id) }) })
  return { run, error, busy: isPending }
}

const columnsOf = (act: (line: RosterLine) => React.ReactNode): Column<RosterLine>[] => [
  { id: 'rule', head: '名单', main: true, cell: ({ rule }) => rule.name },
  { id: 'district', head: '范围', width: 120, cell: ({ district }) => district?.name ?? '全市' },
  { id: 'state', head: '到哪一步', width: 150, cell: (line) => <State line={line} /> },
  { id: 'size', head: '企业', width: 180, cell: (line) => (line.state === 'none' ? '' : sizeWords(line)) },
  { id: 'due', head: '批准期限', width: 240, cell: (line) => <Due line={line} /> },
  { id: 'source', head: '依据', width: 190, cell: ({ source }) => <span className="muted">{source}</span> },
  { id: 'changed', head: '最近', width: 170, cell: ({ changedAt }) => changedAt && dateOf(changedAt) },
  { id: 'act', head: '', width: 90, right: true, cell: act },
]

const State = ({ line }: { line: RosterLine }) => (
  <Tag tone={line.state === 'approved' ? 'ok' : line.state === 'draft' ? 'todo' : 'line'}>{stateWords(line)}</Tag>
)

function Due({ line: { due } }: { line: RosterLine }) {
  if (!due) return <span className="muted">文件没有写期限</span>
  return (
    <>
      <TimeLeft light={due.light} text={due.text} /> <span className="muted">{`${due.dueDate} 前`}</span>
    </>
  )
}

function LineAct({ line, draw }: { line: RosterLine; draw: ReturnType<typeof useDrawAndOpen> }) {
  const { one } = useRosterAddresses()
  if (line.id)
    return (
      <Go className={styles.open} to={one(line.id)}>
        {line.state === 'approved' ? '查看' : '打开'}
      </Go>
    )
  if (!line.mayDraw) return null
  return (
    <Button size="small" busy={draw.busy} onClick={() => draw.run(line)}>
      生成
    </Button>
  )
}

function PhoneLine({ line, act }: { line: RosterLine; act: React.ReactNode }) {
  return (
    <div className={styles.phoneLine}>
      <strong>{`${line.district ? `${line.district.name} ` : ''}${line.rule.name}`}</strong>
      <span>
        <State line={line} /> {line.state !== 'none' && sizeWords(line)}
      </span>
      <span>
        <Due line={line} />
      </span>
      <span>{act}</span>
    </div>
  )
}
