import { DatePicker, TimePicker } from 'antd'
import dayjs from 'dayjs'
import { Field } from '../kit/field.tsx'
import styles from './convene.module.css'
import { useDayWords } from './use-working-days.ts'

interface Time {
  on: string
  from: string
  until: string
}

interface Props {
  value: Time
  today: string
  error: string | undefined
  onChange: (time: Partial<Time>) => void
}

const noTime = 'HH:mm'

/** The day, with what kind of day it is, and from when until when. */
export function TimeFields({ value: { on, from, until }, today, error, onChange }: Props) {
  const { words, working } = useDayWords(on || today)
  const clock = (text: string) => (text ? dayjs(text, noTime) : null)
  return (
    <div className={styles.two}>
      <Field label="日期" after={on && (working ? words : <b>{`${words}，不是工作日`}</b>)} error={error}>
        <DatePicker
          allowClear={false}
          inputReadOnly
          style={{ width: '100%' }}
          minDate={dayjs(today)}
          value={on ? dayjs(on) : null}
          onChange={(_, text) => onChange({ on: String(text) })}
        />
      </Field>
      <Field label="几点到几点" group>
        <TimePicker.RangePicker
          aria-label="几点到几点"
          format={noTime}
          minuteStep={5}
          needConfirm={false}
          order={false}
          allowClear={false}
          style={{ width: '100%' }}
          value={[clock(from), clock(until)]}
          onChange={(_, texts) => texts && onChange({ from: texts[0], until: texts[1] })}
        />
      </Field>
    </div>
  )
}
