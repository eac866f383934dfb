import { Select } from 'antd'
import { ProblemState } from '../app/problem-state.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useYear, useYears } from './calendar-queries.ts'
import { holidaysOf, type Holiday } from './holidays-of.ts'
import { shortDate, weekday } from '../app/format.ts'
import styles from './year-panel.module.css'

/** The days off and make-up days of a year, holiday by holiday, with the notice that settled them. */
export function YearPanel({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const years = useYears()
  const { data, error, refetch } = useYear(year)
  const options = years.data?.map(({ year: value }) => ({ value, label: `${value} 年` })) ?? []
  return (
    <Panel
      title="哪些天放假，哪些天上班"
      large
      pad={false}
      more={<Select aria-label="年份" value={year} options={options} onChange={onChange} className={styles.year} />}
    >
      {error && <ProblemState error={error} retry={() => void refetch()} bare />}
      {!data && !error && (
        <div className={styles.pad}>
          <Skeleton lines={7} />
        </div>
      )}
      {data?.status === 'unpublished' && (
        <EmptyState title={`${data.year} 年放假安排尚未公布。`} bare>
          跨入这一年的到期日都是暂定，国务院办公厅的通知公布后重算。
        </EmptyState>
      )}
      {data?.status === 'official' && (
        <>
          <HolidayTable holidays={holidaysOf(data.days)} year={data.year} />
          {data.notice && (
            <p className={styles.notice}>
              依据：{data.notice.title}
              {data.notice.number && `（${data.notice.number}）`}
              {data.publishedAt && `，${data.publishedAt} 发文`}。
            </p>
          )}
        </>
      )}
    </Panel>
  )
}

function HolidayTable({ holidays, year }: { holidays: readonly Holiday[]; year: number }) {
  return (
    <table className={styles.table}>
      <caption className="sr">{year} 年放假和调休</caption>
      <thead>
        <tr>
          <th scope="col">节日</th>
          <th scope="col">放假</th>
          <th scope="col">天数</th>
          <th scope="col">调休上班</th>
        </tr>
      </thead>
      <tbody>
        {holidays.map(({ name, from, to, length, makeUpDays }) => (
          <tr key={name + from}>
            <th scope="row">{name}</th>
            <td>
              {shortDate(from)} {weekday(from)}
              {to !== from && ` 至 ${shortDate(to)} ${weekday(to)}`}
            </td>
            <td>{length} 天</td>
            <td>{makeUpDays.map((date) => `${shortDate(date)} ${weekday(date)}`).join('、') || '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
