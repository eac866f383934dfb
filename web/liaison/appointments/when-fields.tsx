import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import type { AskedVisit } from '../../../server/liaison/appointments/contract.ts'
import { Field } from '../../kit/field.tsx'
import { Segments } from '../../kit/segments.tsx'
import { halves } from './when-words.ts'

export type When = Pick<AskedVisit, 'day' | 'half'>

interface Props {
  value: When
  today: string
  onChange: (value: When) => void
}

/** A day that lies ahead, and its half. */
export function WhenFields({ value, today, onChange }: Props) {
  return (
    <>
      <Field label="日期">
        <DatePicker
          allowClear={false}
          inputReadOnly
          minDate={dayjs(today)}
          style={{ width: '100%' }}
          value={dayjs(value.day)}
          onChange={(_, text) => onChange({ ...value, day: String(text) })}
        />
      </Field>
      <Field label="上午还是下午" group>
        <Segments
          options={halves}
          value={value.half}
          onChange={(id) => onChange({ ...value, half: id === 'morning' ? 'morning' : 'afternoon' })}
        />
      </Field>
    </>
  )
}
