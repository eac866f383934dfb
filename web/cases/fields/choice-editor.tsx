import { Select } from 'antd'
import { Field } from '../../kit/field.tsx'
import { textOf } from '../act-values.ts'
import { ChoiceList } from './choice-list.tsx'
import type { EditorProps } from './editor.ts'

/** Choices stay in sight as long as they are few; more of them go into a list that can be searched. */
const fewChoices = 8

/** One of several: what each means stands beside it. */
export function ChoiceEditor({ field, values, onChange, error }: EditorProps) {
  const choices = field.choices ?? []
  const value = textOf(values[field.id]) || null
  if (choices.length <= fewChoices) {
    return (
      <Field label={field.name} hint={field.hint} optional={!field.required} error={error} group>
        <ChoiceList choices={choices} value={value} onChange={onChange} />
      </Field>
    )
  }
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error}>
      <Select
        showSearch
        allowClear={!field.required}
        placeholder="选一项"
        optionFilterProp="label"
        value={value}
        options={choices.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id: string | undefined) => onChange(id)}
      />
    </Field>
  )
}
