import type { ObligationLine, ObligationPeriod, Obligations } from '../../server/obligations/contract.ts'
import { useCityHref, useFilters } from '../app/address.ts'
import { shortDate } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { DueDate } from '../kit/due-date.tsx'
import type { FilterChip } from '../kit/filter-chips.tsx'
import { FilterChips } from '../kit/filter-chips.tsx'
import { Go } from '../kit/go.tsx'
import type { Column } from '../kit/ledger-table.tsx'
import { LedgerTable } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { DutyPages } from './duty-pages.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { counted } from './standing-groups.ts'
import { YearSelect } from './year-select.tsx'

interface Line {
  obligation: ObligationLine
  period: ObligationPeriod
}

/** 履职总览: everything that is owed, by whom, and how many stand how; each number opens its rows. */
export function ObligationsPage() {
  const [{ year, every, only }, setAddress] = useFilters()
  const href = useCityHref()
  const { data, error, refetch } = useGet<Obligations>('/obligations', year ? { year } : {})
  useTitle('履职总览')
  const wanted = only?.split(',')
  const rows = data && linesOf(data, every === 'yes', wanted)
  const late = rows?.reduce((sum, { period }) => sum + period.late, 0) ?? 0
  const open = ({ obligation, period }: Line, group?: string) =>
    href(
      `/desk/obligations/${obligation.id}?period=${period.start}${year ? `&year=${year}` : ''}${group ? `&group=${group}` : ''}`,
    )
  return (
    <DeskPage fill>
      <PageHead
        tight
        title={late > 0 ? `履职总览：过期 ${late} 位次` : '履职总览'}
        note="数字可点开，看是哪些岗位"
        acts={data && <YearSelect today={data.today} first={data.years.at(-1)} />}
      />
      <DutyPages />
      <PeriodChoice />
      {data && wanted && <FilterChips chips={chipsOf(data, wanted)} onRemove={() => setAddress({ only: undefined })} />}
      <LedgerTable
        label="各项履职义务，各期多少岗位完成、落后、过期"
        columns={columnsOf(data?.today ?? '', open)}
        rows={rows}
        rowId={({ obligation, period }) => `${obligation.id}/${period.start}`}
        href={open}
        error={error && <ProblemState error={error} title="没有读到履职情况" retry={() => void refetch()} />}
        empty={<EmptyState bare title="这一年没有要尽的义务" />}
        phone={(line) => <PhoneLine line={line} to={open(line)} />}
      />
    </DeskPage>
  )
}

const linesOf = ({ obligations }: Obligations, every: boolean, wanted: string[] | undefined): Line[] =>
  obligations
    .filter(({ id }) => !wanted || wanted.includes(id))
    .flatMap((obligation) =>
      obligation.periods.filter(({ current }) => every || current).map((period) => ({ obligation, period })),
    )

/** A clause leads here with the obligations it counts. */
const chipsOf = ({ obligations }: Obligations, wanted: readonly string[]): FilterChip[] => {
  const names = obligations.filter(({ id }) => wanted.includes(id)).map(({ name }) => name)
  return [{ id: 'only', name: '事项', value: names.join('、') }]
}

function columnsOf(today: string, open: (line: Line, group?: string) => string): Column<Line>[] {
  return [
    { id: 'name', head: '事项', main: true, cell: ({ obligation }) => obligation.name },
    { id: 'who', head: '由谁尽', width: 190, cell: ({ obligation }) => obligation.owedBy },
    { id: 'period', head: '期', width: 150, cell: ({ period }) => period.name },
    {
      id: 'due',
      head: '期限',
      width: 96,
      cell: ({ period }) => <DueDate date={shortDate(period.due, today)} provisional={period.provisional} />,
    },
    {
      id: 'share',
      head: '到今天应有',
      width: 110,
      right: true,
      cell: ({ period }) => (period.subjects > 0 ? `${period.atOrAbove} / ${period.subjects}` : ''),
    },
    ...counted.map(({ id, head, light, count }): Column<Line> => ({
      id,
      head,
      width: 84,
      right: true,
      cell: (line) => {
        const value = count(line.period)
        if (value === 0) return null
        const words = light ? <Light name={light}>{value}</Light> : value
        return <Go to={open(line, id)}>{words}</Go>
      },
    })),
  ]
}

function PhoneLine({ line: { obligation, period }, to }: { line: Line; to: string }) {
  return (
    <ListRowLink
      to={to}
      title={obligation.name}
      line={
        <>
          <span>{`${obligation.owedBy}，${period.name}`}</span>
          {counted
            .filter(({ count }) => count(period) > 0)
            .map(({ id, head, light, count }) => (
              <Light key={id} name={light ?? 'ok'} plain={!light}>{`${head} ${count(period)}`}</Light>
            ))}
        </>
      }
    />
  )
}
