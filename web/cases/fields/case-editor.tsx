import { Field } from '../../kit/field.tsx'
import { textOf } from '../act-values.ts'
import { CaseSelect } from '../case-select.tsx'
import type { EditorProps } from './editor.ts'

/** Another case, found by number or words. */
export function CaseEditor({ field, values, onChange, error }: EditorProps) {
  return (
    <Field label={field.name} hint={field.hint ?? '写编号，或事由、企业里的字'} error={error}>
      <CaseSelect value={textOf(values[field.id]) || null} onChange={onChange} />
    </Field>
  )
}
