import { Input } from 'antd'
import { Button } from '../../kit/button.tsx'
import { Field } from '../../kit/field.tsx'
import { assistantsOf, textOf, type Assistant } from '../act-values.ts'
import type { EditorProps } from './editor.ts'
import styles from './fields.module.css'
import { UnitSelect } from './unit-select.tsx'

/** One unit. */
export function OrganisationEditor({ field, values, onChange, error }: EditorProps) {
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error}>
      <UnitSelect value={textOf(values[field.id]) || null} onChange={onChange} />
    </Field>
  )
}

/** Assisting units, each with its own task. */
export function AssistantsEditor({ field, fields, values, onChange, error }: EditorProps) {
  const assistants = assistantsOf(values[field.id])
  const lead = fields.filter(({ type }) => type === 'organisation').map(({ id }) => textOf(values[id]))
  const taken = [...lead, ...assistants.map(({ organisation }) => organisation)]
  const change = (index: number, part: Partial<Assistant>) =>
    onChange(assistants.map((each, at) => (at === index ? { ...each, ...part } : each)))
  return (
    <Field label={field.name} hint={field.hint ?? '各写各的任务'} optional={!field.required} error={error} group>
      <div className={styles.assistants}>
        {assistants.map((assistant, index) => (
          <div key={index} className={styles.assistant}>
            <UnitSelect
              label={`协办单位 ${index + 1}`}
              value={assistant.organisation || null}
              without={taken.filter((id) => id !== assistant.organisation)}
              onChange={(organisation) => change(index, { organisation })}
            />
            <Input
              aria-label={`协办单位 ${index + 1} 的任务`}
              placeholder="要它办什么"
              maxLength={200}
              value={assistant.what}
              onChange={(event) => change(index, { what: event.target.value })}
            />
            <Button tone="text" size="small" onClick={() => onChange(assistants.filter((_, at) => at !== index))}>
              去掉
            </Button>
          </div>
        ))}
        <div>
          <Button size="small" onClick={() => onChange([...assistants, { organisation: '', what: '' }])}>
            加一家协办
          </Button>
        </div>
      </div>
    </Field>
  )
}
