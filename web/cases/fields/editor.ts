import type { ActionField } from '../../../server/cases/page-contract.ts'
import type { ActValues } from '../act-values.ts'

/** What every editor of an action's field gets. `error` is the server's sentence about this field. */
export interface EditorProps {
  field: ActionField
  /** All fields and values of the form: evidence follows the outcome chosen elsewhere in it. */
  fields: readonly ActionField[]
  values: ActValues
  onChange: (value: unknown) => void
  error: string | undefined
  autoFocus: boolean
}
