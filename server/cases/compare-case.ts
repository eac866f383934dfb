import { isDeepStrictEqual } from 'node:util'
import type { CaseProjection, TimerRow } from './project-case.ts'
import type { RebuiltCase } from './rebuild-case.ts'

/** What the tables say of a case now. */
export interface KeptCase {
  projection: CaseProjection
  timers: TimerRow[]
  files: { file: string; internal: boolean }[]
}

/** One thing that is not as the actions say: `stage`, `timer handle: due_at`, `file 0192…`. */
export interface Difference {
  what: string
  kept: unknown
  rebuilt: unknown
}

/** Both sides as JSON keeps them, so that a missing value and an undefined one are the same. */
const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

const compare = (what: string, kept: unknown, rebuilt: unknown): Difference[] => {
  const sides = { kept: plain(kept), rebuilt: plain(rebuilt) }
  return isDeepStrictEqual(sides.kept, sides.rebuilt) ? [] : [{ what, ...sides }]
}

const compareRows = (prefix: string, kept: object | undefined, rebuilt: object | undefined): Difference[] => {
  if (!kept || !rebuilt) return compare(prefix, kept, rebuilt)
  return Object.keys(rebuilt).flatMap((key) =>
    compare(`${prefix}${key}`, kept[key as keyof typeof kept], rebuilt[key as keyof typeof rebuilt]),
  )
}

/** Where the tables differ from what the actions say; empty when they agree. */
export const compareCase = (kept: KeptCase, rebuilt: RebuiltCase): Difference[] => {
  const timers = new Set([...kept.timers, ...rebuilt.timers].map(({ timer }) => timer))
  const files = new Map(kept.files.map(({ file, internal }) => [file, { internal }]))
  const named = (rows: readonly TimerRow[], id: string) => rows.find(({ timer }) => timer === id)
  return [
    ...compareRows('', kept.projection, rebuilt.projection),
    ...[...timers].flatMap((id) => compareRows(`timer ${id}: `, named(kept.timers, id), named(rebuilt.timers, id))),
    ...[...new Set([...files.keys(), ...rebuilt.files.keys()])].flatMap((id) =>
      compare(`file ${id}`, files.get(id), rebuilt.files.get(id)),
    ),
  ]
}
