import type { ComponentType } from 'react'
import type { ActionField } from '../../server/cases/page-contract.ts'
import type { Problem } from '../app/problem.ts'
import styles from './act-fields.module.css'
import type { ActValues } from './act-values.ts'
import { CaseEditor } from './fields/case-editor.tsx'
import { ChoiceEditor } from './fields/choice-editor.tsx'
import type { EditorProps } from './fields/editor.ts'
import { EnterpriseEditor } from './fields/enterprise-editor.tsx'
import { EvidenceEditor } from './fields/evidence-editor.tsx'
import { FilesEditor } from './fields/files-editor.tsx'
import { DaysEditor, LongTextEditor, TextEditor, YesNoEditor } from './fields/text-editors.tsx'
import { AssistantsEditor, OrganisationEditor } from './fields/unit-editors.tsx'

/** One editor for each type of field that a case kind can declare. */
const editors: Record<string, ComponentType<EditorProps>> = {
  text: TextEditor,
  'long-text': LongTextEditor,
  choice: ChoiceEditor,
  'yes-no': YesNoEditor,
  days: DaysEditor,
  files: FilesEditor,
  organisation: OrganisationEditor,
  assistants: AssistantsEditor,
  evidence: EvidenceEditor,
  case: CaseEditor,
  enterprise: EnterpriseEditor,
}

/** Fields that take words: the cursor goes there at once. A list would open itself and hide the rest. */
const typed = new Set(['text', 'long-text', 'days'])

interface Props {
  fields: readonly ActionField[]
  values: ActValues
  onChange: (change: ActValues) => void
  problem: Problem | null
}

/** The form of any action, made from what the case kind declares. */
export function ActFields({ fields, values, onChange, problem }: Props) {
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => {
        const Editor = editors[field.type] ?? TextEditor
        return (
          <Editor
            key={field.id}
            field={field}
            fields={fields}
            values={values}
            error={problem?.forField(field.id) ?? problem?.forField(`data.${field.id}`)}
            autoFocus={index === 0 && typed.has(field.type)}
            onChange={(value) => onChange({ [field.id]: value })}
          />
        )
      })}
    </div>
  )
}
