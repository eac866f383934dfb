import { Field } from '../../kit/field.tsx'
import { filesOf } from '../act-values.ts'
import { Uploads } from '../uploads.tsx'
import type { EditorProps } from './editor.ts'

/** Files that go with the action. */
export function FilesEditor({ field, values, onChange, error }: EditorProps) {
  return (
    <Field label={field.name} hint={field.hint} optional={!field.required} error={error} group>
      <Uploads files={filesOf(values[field.id])} onChange={onChange} />
    </Field>
  )
}
