import type { DutyId, Topic } from '../workflow/types.ts'

/** A line of a responsibility list: topic, name, words, who leads, who usually assists, the clause it rests on. */
export type TopicRow = readonly [
  id: string,
  name: string,
  words: readonly string[],
  lead: string,
  assistants: string[],
  clause: string,
  ...duties: DutyId[],
]

/** Lines that rest on what the document gives the units to do. */
export const topicRows = (rows: readonly TopicRow[]): Topic[] =>
  rows.map(([id, name, words, lead, assistants, clause, ...duties]) => ({
    id,
    name,
    words: [...new Set(words)],
    lead,
    assistants,
    clause,
    duties,
  }))

/** Lines that the document does not spell out, with the reason why they stand as they do. */
export const topicRowsBeside = (notFromDocument: string, rows: readonly TopicRow[]): Topic[] =>
  topicRows(rows).map((topic) => ({ ...topic, notFromDocument }))
