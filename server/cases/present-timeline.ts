import { dayName } from '../../engine/timers/unit-name.ts'
import { choicesOf } from '../../engine/workflow/check-data.ts'
import type { ActionData, CaseKind, Field, Json } from '../../engine/workflow/types.ts'
import type { TimelineEntry } from './page-contract.ts'
import type { Names } from './names.ts'
import { actorName } from './names.ts'
import { filesOf } from './record-action.ts'

/** A recorded action as the database answers it. */
export interface ActionRecord {
  seq: number
  action: string
  at: number
  post: string | null
  organisation: string | null
  enterprise: string | null
  system: boolean
  data: ActionData
}

type Show = (value: Json, field: Field, kind: CaseKind, names: Names) => string

const text: Show = (value) => String(value)

const assistants: Show = (value, _field, _kind, names) =>
  (value as { organisation: string; what: string }[])
    .map(({ organisation, what }) => `${names.unit(organisation).shortName}（${what}）`)
    .join('、')

const evidence: Show = (value, _field, kind) =>
  Object.entries(value as Record<string, { text?: string; files?: string[] }>)
    .map(([id, piece]) => {
      const name = kind.outcomes.flatMap((outcome) => outcome.evidence).find((each) => each.id === id)?.name ?? id
      const files = piece.files?.length ? `附 ${piece.files.length} 份` : ''
      return `${name}：${[piece.text?.replace(/[。；，\s]+$/, ''), files].filter(Boolean).join('，')}`
    })
    .join('；')

/** The days of an extension are those of the units' limit; where a city counts them in two ways, just days. */
const daysOf = ({ difficulties, limits }: CaseKind): string => {
  const names = new Set(difficulties.flatMap(({ limit }) => dayName(limits[limit]?.unit ?? 'working-days')))
  return names.size === 1 ? [...names].join('') : '日'
}

/** How each type of field reads in the time line; types that show elsewhere show nothing. */
const shows: Record<Field['type'], Show> = {
  text,
  'long-text': text,
  days: (value, _field, kind) => `${value} ${daysOf(kind)}`,
  'yes-no': (value) => (value ? '是' : '否'),
  choice: (value, field, kind) => choicesOf(field, kind).find(({ id }) => id === value)?.name ?? String(value),
  organisation: (value, _field, _kind, names) => names.unit(String(value)).shortName,
  assistants,
  evidence,
  files: () => '',
  case: () => '',
  enterprise: () => '',
}

/** One entry: who did what and what was said, each part under the name of its field. */
export const presentEntry = (record: ActionRecord, kind: CaseKind, names: Names): TimelineEntry => {
  const definition = kind.actions[record.action]
  const parts = (definition?.fields ?? []).flatMap((field) => {
    const value = record.data[field.id]
    if (value === undefined || value === null || value === '') return []
    const shown = shows[field.type](value, field, kind, names)
    return shown ? [{ name: field.name, text: shown }] : []
  })
  return {
    seq: record.seq,
    at: record.at,
    action: record.action,
    tag: definition?.tag ?? '',
    name: definition?.name ?? record.action,
    who: actorName(names, record),
    parts,
    files: filesOf(record, false).map(({ file }) => file),
    internal: definition?.internal === true,
  }
}
