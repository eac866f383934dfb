import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import type { YearImport } from '../../server/calendar/contract.ts'
import { weekday } from '../app/format.ts'
import { lengthOf } from './civil-date.ts'
import type { RowProps } from './draft-row-list.tsx'
import styles from './years-admin.module.css'

const iso = 'YYYY-MM-DD'

/** A stretch of days off: name, first and last day, how many that makes. */
export function DayOffRow({ item, onChange, label }: RowProps<YearImport['daysOff'][number]>) {
  return (
    <>
      <Input
        aria-label={`${label}：节日`}
        value={item.name}
        className={styles.name}
        onChange={(event) => onChange({ ...item, name: event.target.value })}
      />
      <DatePicker.RangePicker
        aria-label={`${label}：从哪天到哪天`}
        value={[dayjs(item.from), dayjs(item.to)]}
        allowClear={false}
        onChange={(range) => {
          const [from, to] = range ?? []
          if (from && to) onChange({ ...item, from: from.format(iso), to: to.format(iso) })
        }}
      />
      <span className={styles.said}>{lengthOf(item.from, item.to)} 天</span>
    </>
  )
}

/** A day worked instead: name, date, which day of the week that is. */
export function MakeUpRow({ item, onChange, label }: RowProps<YearImport['makeUpDays'][number]>) {
  return (
    <>
      <Input
        aria-label={`${label}：节日`}
        value={item.name}
        className={styles.name}
        onChange={(event) => onChange({ ...item, name: event.target.value })}
      />
      <DatePicker
        aria-label={`${label}：哪天`}
        value={dayjs(item.date)}
        allowClear={false}
        onChange={(date) => date && onChange({ ...item, date: date.format(iso) })}
      />
      <span className={styles.said}>{weekday(item.date)}</span>
    </>
  )
}
