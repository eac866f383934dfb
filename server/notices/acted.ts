import type { CityPack } from '../../engine/city/types.ts'
import type { CaseState } from '../../engine/workflow/types.ts'
import type { CaseActed } from '../cases/events.ts'
import type { NoticeKind } from './contract.ts'
import type { Recipient } from './message.ts'

/** What somebody is told of an action: the same sentence for everybody in `to`. */
export interface Telling {
  kind: NoticeKind
  title: string
  text?: string
  to: Recipient[]
}

/** An action as a happening looks at it: the state before and after says what it meant, whatever a city calls it. */
export interface Acted extends CaseActed {
  pack: CityPack
  /** The enterprise, unless it acted itself or the action is not told outside. */
  outside: Recipient[]
}

/** Something that may have happened; it tells nothing when it did not. */
export type Happening = (acted: Acted) => Telling[]

/** A text of the action's own data, shortened to a line or two. */
export function saying({ recorded }: Acted, field: string): string {
  const text = recorded.data[field]
  if (typeof text !== 'string') return ''
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}

/** True when the case came to another stage. */
export const arrived = ({ before, after }: Acted): boolean => before?.stage !== after.stage

/** Tasks that were not given before. */
export const newTasks = (before: CaseState | null, after: CaseState) =>
  after.tasks.filter(
    (task) => !before?.tasks.some(({ organisation, role }) => organisation === task.organisation && role === task.role),
  )
