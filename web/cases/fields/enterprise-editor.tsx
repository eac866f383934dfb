import { EnterpriseSelect, type ChosenEnterprise } from '../../enterprises/enterprise-select.tsx'
import { Field } from '../../kit/field.tsx'
import type { EditorProps } from './editor.ts'

/** One enterprise of the registry. */
export function EnterpriseEditor({ field, values, onChange, error }: EditorProps) {
  const chosen = values[field.id] as ChosenEnterprise | null | undefined
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error}>
      <EnterpriseSelect value={chosen ?? null} onChange={onChange} />
    </Field>
  )
}
