import { Input, InputNumber } from 'antd'
import { Field } from '../../kit/field.tsx'
import { Segments } from '../../kit/segments.tsx'
import { textOf } from '../act-values.ts'
import type { EditorProps } from './editor.ts'
import styles from './fields.module.css'

/** One line. */
export function TextEditor({ field, values, onChange, error, autoFocus }: EditorProps) {
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error}>
      <Input
        autoFocus={autoFocus}
        value={textOf(values[field.id])}
        {...(field.max && { maxLength: field.max })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

/** Several lines, growing with what is written; how much room is left shows when it gets scarce. */
export function LongTextEditor({ field, values, onChange, error, autoFocus }: EditorProps) {
  const value = textOf(values[field.id])
  const left = field.max ? field.max - [...value].length : Infinity
  const scarce = left < (field.max ?? 0) / 5
  return (
    <Field
      label={field.name}
      hint={field.hint ?? (field.required && field.min ? `至少 ${field.min} 个字` : undefined)}
      optional={!field.required}
      error={error}
      after={scarce ? `还可写 ${left} 个字` : undefined}
    >
      <Input.TextArea
        autoFocus={autoFocus}
        autoSize={{ minRows: 3, maxRows: 10 }}
        value={value}
        {...(field.max && { maxLength: field.max })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

export function YesNoEditor({ field, values, onChange, error }: EditorProps) {
  const value = values[field.id]
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error} group>
      <Segments
        options={[
          { id: 'yes', name: '是' },
          { id: 'no', name: '否' },
        ]}
        value={value === undefined ? null : value ? 'yes' : 'no'}
        onChange={(id) => onChange(id === 'yes')}
      />
    </Field>
  )
}

export function DaysEditor({ field, values, onChange, error, autoFocus }: EditorProps) {
  const value = values[field.id]
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error}>
      <InputNumber
        autoFocus={autoFocus}
        className={styles.days ?? ''}
        min={field.min ?? 1}
        {...(field.max && { max: field.max })}
        precision={0}
        suffix="个工作日"
        value={typeof value === 'number' ? value : null}
        onChange={(next) => onChange(next ?? undefined)}
      />
    </Field>
  )
}
