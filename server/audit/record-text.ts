import type { ActionData, Json } from '../../engine/workflow/types.ts'

/** A recorded action as it is sealed, with the content of the files it brought. */
export interface SealedRecord {
  city: string
  case: string
  number: string
  seq: number
  action: string
  /** ISO, to the millisecond. */
  at: string
  person: string | null
  post: string | null
  organisation: string | null
  enterprise: string | null
  system: boolean
  data: ActionData
  /** SHA-256 by file id, in the order of the ids. */
  files: { id: string; sha256: string }[]
}

/** The one text of a record: JSON whose keys stand in order, so that who reads it anew writes the same. */
export const recordText = (record: SealedRecord): string => JSON.stringify(ordered(record as unknown as Json))

function ordered(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(ordered)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]))
}
