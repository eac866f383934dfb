import type { ActionData, ActionDefinition, CaseKind, Choice, Field, FieldType, Json, Problem } from './types.ts'

type FieldCheck = (field: Field, value: Json, kind: CaseKind) => string | null

const text: FieldCheck = ({ name, min, max }, value) => {
  if (typeof value !== 'string') return `“${name}”应为文字。`
  const length = [...value.trim()].length
  if (min !== undefined && length < min) return `“${name}”至少写 ${min} 个字，现在 ${length} 个。`
  return max !== undefined && length > max ? `“${name}”最多 ${max} 个字，现在 ${length} 个。` : null
}

/** The choices a field offers: its own, or a list of the case kind. */
export const choicesOf = (field: Field, kind: CaseKind): { id: string; name: string }[] =>
  typeof field.choices === 'string' ? (kind[field.choices] as Choice[]) : (field.choices ?? [])

const choice: FieldCheck = (field, value, kind) => {
  const choices = choicesOf(field, kind)
  return choices.some(({ id }) => id === value)
    ? null
    : `“${field.name}”应为其中一项：${choices.map(({ name }) => name).join('、')}。`
}

const days: FieldCheck = ({ name, min = 1, max }, value) =>
  Number.isInteger(value) && Number(value) >= min && (max === undefined || Number(value) <= max)
    ? null
    : `“${name}”应为不小于 ${min}${max === undefined ? '' : `、不大于 ${max}`} 的整数。`

const isId = (value: Json | undefined) => typeof value === 'string' && value.length > 0 && value.length <= 64

const assistants: FieldCheck = ({ name }, value) => {
  const wrong = `“${name}”每一项都要写明单位和任务。`
  if (!Array.isArray(value)) return wrong
  const organisations = new Set<string>()
  for (const item of value) {
    const { organisation, what } = (item ?? {}) as Record<string, Json>
    if (!isId(organisation) || typeof what !== 'string' || what.trim() === '') return wrong
    if (organisations.has(String(organisation))) return `“${name}”里同一单位写了两次。`
    organisations.add(String(organisation))
  }
  return null
}

const files: FieldCheck = ({ name }, value) =>
  Array.isArray(value) && value.length <= 20 && value.every(isId) ? null : `“${name}”最多附 20 份。`

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** One piece of evidence: words, files, or both. */
const isPiece = (value: Json): boolean => {
  if (!isObject(value)) return false
  const { text = '', files = [] } = value
  return typeof text === 'string' && Array.isArray(files) && files.length <= 20 && files.every(isId)
}

const evidence: FieldCheck = ({ name }, value) =>
  isObject(value) && Object.values(value).every(isPiece) ? null : `“${name}”应逐项填写文字或附上材料。`

const checks: Record<FieldType, FieldCheck> = {
  text,
  'long-text': text,
  choice,
  'yes-no': ({ name }, value) => (typeof value === 'boolean' ? null : `“${name}”应为“是”或“否”。`),
  days,
  files,
  organisation: ({ name }, value) => (isId(value) ? null : `“${name}”应选一个单位。`),
  assistants,
  evidence,
  case: ({ name }, value) => (isId(value) ? null : `“${name}”应选一件事项。`),
  enterprise: ({ name }, value) => (isId(value) ? null : `“${name}”应从企业名录里选一家。`),
}

const isEmpty = (value: Json | undefined) => value === undefined || value === null || value === ''

const checkField = (field: Field, value: Json | undefined, kind: CaseKind): string | null => {
  if (isEmpty(value)) return field.required ? `请填写“${field.name}”。` : null
  return checks[field.type](field, value as Json, kind)
}

/** What is wrong with an action's data, field by field; empty when nothing is. Fields the action does not know are refused. */
export const checkData = (kind: CaseKind, definition: ActionDefinition, data: ActionData): Problem[] => {
  const known = new Set(definition.fields.map(({ id }) => id))
  const unknown = Object.keys(data).filter((id) => !known.has(id))
  return [
    ...unknown.map((field) => ({ field, message: `“${definition.name}”没有“${field}”这一项。` })),
    ...definition.fields.flatMap((field) => {
      const message = checkField(field, data[field.id], kind)
      return message ? [{ field: field.id, message }] : []
    }),
  ]
}
