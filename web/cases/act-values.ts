import type { ActionField } from '../../server/cases/page-contract.ts'

/** A file that the server has received. */
export interface SentFile {
  id: string
  name: string
  size: number
}

export interface EvidencePiece {
  text: string
  files: SentFile[]
}

export interface Assistant {
  organisation: string
  what: string
}

/** What is written into an action's form, by field; drafts keep exactly this. */
export type ActValues = Record<string, unknown>

/** What an evidence field asks for: the pieces that the chosen outcome needs. */
export function neededEvidence(fields: readonly ActionField[], values: ActValues) {
  const outcomes = fields.flatMap((field) => field.choices ?? []).filter((choice) => choice.evidence)
  const chosen = fields.filter((field) => field.choices?.some((choice) => choice.evidence)).map(({ id }) => values[id])
  return outcomes.find((choice) => chosen.includes(choice.id))?.evidence ?? []
}

/** The form as the server takes it: files by their ids, empty fields left out. */
export function toData(fields: readonly ActionField[], values: ActValues): Record<string, unknown> {
  const entries = fields.map((field) => [field.id, toValue(field, fields, values)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

function toValue(field: ActionField, fields: readonly ActionField[], values: ActValues): unknown {
  const value = values[field.id]
  if (field.type === 'evidence') return evidenceData(neededEvidence(fields, values), value)
  if (field.type === 'files') return filesOf(value).map(({ id }) => id)
  if (field.type === 'enterprise') return (value as { id: string } | null | undefined)?.id
  if (field.type === 'assistants') return assistantsOf(value).filter(({ organisation }) => organisation)
  return typeof value === 'string' ? value.trim() : (value ?? undefined)
}

function evidenceData(needed: readonly { id: string }[], value: unknown) {
  const pieces = piecesOf(value)
  return Object.fromEntries(
    needed.map(({ id }) => {
      const { text, files } = pieces[id] ?? noPiece
      return [id, { text: text.trim(), files: files.map((file) => file.id) }]
    }),
  )
}

const noPiece: EvidencePiece = { text: '', files: [] }

export function pieceOf(value: unknown, id: string): EvidencePiece {
  return piecesOf(value)[id] ?? noPiece
}

const piecesOf = (value: unknown) => (value ?? {}) as Record<string, EvidencePiece>
export const filesOf = (value: unknown) => (value ?? []) as SentFile[]
export const assistantsOf = (value: unknown) => (value ?? []) as Assistant[]
export const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
