import { DatePicker, InputNumber, Select } from 'antd'
import dayjs from 'dayjs'
import { Field } from '../kit/field.tsx'
import type { Term } from './calendar-queries.ts'
import styles from './term-form.module.css'

interface Props {
  term: Term
  onChange: (change: Partial<Term>) => void
  /** What the server says is wrong with a field. */
  problem: (field: string) => string | undefined
}

const units: { value: Term['unit']; label: string }[] = [
  { value: 'working-days', label: '个工作日' },
  { value: 'calendar-days', label: '天（含休息日）' },
]
const quick = [1, 3, 5, 7, 15, 22, 60]

/** From which day, and how many. */
export function TermForm({ term, onChange, problem }: Props) {
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label="从哪天" hint="当日不计" error={problem('start')}>
        <DatePicker
          value={dayjs(term.start).isValid() ? dayjs(term.start) : null}
          allowClear={false}
          className={styles.control}
          onChange={(date) => date && onChange({ start: date.format('YYYY-MM-DD') })}
        />
      </Field>
      <Field label="多少天" error={problem('workingDays') ?? problem('calendarDays')}>
        <InputNumber
          value={term.amount}
          min={0}
          max={2000}
          precision={0}
          className={styles.control}
          onChange={(amount) => amount !== null && onChange({ amount })}
        />
      </Field>
      <Field label="怎么数">
        <Select value={term.unit} options={units} className={styles.control} onChange={(unit) => onChange({ unit })} />
      </Field>
      <p className={styles.quick}>
        常用：
        {quick.map((amount) => (
          <button key={amount} type="button" onClick={() => onChange({ amount })}>
            {amount}
          </button>
        ))}
      </p>
    </form>
  )
}
