import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import type { ImportKind, ParsedRow, RowProblem } from './import-kind.ts'

type Rehearsed = Pick<ParsedRow<unknown>, 'key' | 'data' | 'problems'> & { row: number }

/** Ends a transaction that was only tried. */
class Undone extends Error {}

/** Loads good rows and undoes it; what the loader refuses becomes a problem of its row. */
export async function rehearse(app: App, kind: ImportKind, viewer: Viewer, batch: Rehearsed[]): Promise<void> {
  const good = batch.filter(({ problems }) => !problems.length)
  for (let start = 0; start < good.length; start += kind.batch) {
    const part = good.slice(start, start + kind.batch)
    if (!(await tryRows(app, kind, viewer, part))) continue
    for (const one of part) {
      const problem = await tryRows(app, kind, viewer, [one])
      if (problem) one.problems.push(problem)
    }
  }
}

async function tryRows(app: App, kind: ImportKind, viewer: Viewer, rows: Rehearsed[]): Promise<RowProblem | null> {
  try {
    await app.database.transaction(viewer, async (tx) => {
      await kind.load(
        app,
        tx,
        rows.map(({ row, key, data }) => ({ row, key, data })),
      )
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Undone) return null
    if (error instanceof Refusal) return problemOf(error)
    throw error
  }
  return null
}

/** A refusal, as the report of an import says it. */
export function problemOf({ detail, errors }: Refusal): RowProblem {
  const [first] = errors
  return first ? { field: first.field, message: first.message } : { field: '', message: detail }
}
