import type { CaseState, RecordedAction } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { kindOfCase } from './case-kinds.ts'
import { projectedColumns, rewriteCase } from './case-store.ts'
import type { Difference, KeptCase } from './compare-case.ts'
import { compareCase } from './compare-case.ts'
import { ofEnterprise } from './load-case.ts'
import type { RebuiltCase } from './rebuild-case.ts'
import { rebuildCase } from './rebuild-case.ts'

/** A case whose tables do not say what its actions say. */
export interface Damaged {
  number: string
  differences: Difference[]
}

interface Checked {
  cases: number
  damaged: Damaged[]
}

/** Cases looked at in one transaction. */
const batch = 200

/**
 * Rebuilds every case of a city from its actions and reports where the tables differ; with `repair` it also puts them right.
 * A case is held while it is looked at, so that nobody acts on it in between.
 */
export const checkRecords = async (app: App, city: string, repair: boolean): Promise<Checked> => {
  const found: Checked = { cases: 0, damaged: [] }
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { ids, damaged } = await app.database.system(city, (tx) => checkBatch(app, tx, after, repair))
    found.cases += ids.length
    found.damaged.push(...damaged)
    if (ids.length < batch) return found
    after = ids.at(-1) ?? after
  }
}

type CaseRow = KeptCase['projection'] & {
  id: string
  number: string
  kind: string
  kind_version: number
  enterprise: string | null
}

const checkBatch = async (app: App, tx: Tx, after: string, repair: boolean) => {
  const rows = await tx.many<CaseRow>(
    `select id, number, kind, kind_version, enterprise, ${projectedColumns} from cases
     where city = $1 and id > $2 order by id limit ${batch} for update`,
    [tx.viewer.city, after],
  )
  const ids = rows.map(({ id }) => id)
  const parts = await partsOf(tx, ids)
  const damaged: Damaged[] = []
  for (const row of rows) {
    const { differences, rebuilt } = await checkCase(app, tx, row, parts)
    if (differences.length === 0) continue
    if (repair && rebuilt) await rewriteCase(tx, row.id, rebuilt)
    damaged.push({ number: row.number, differences })
  }
  return { ids, damaged }
}

type OfCase<T> = T & { case_id: string }
type ActionRow = Omit<RecordedAction, 'by'> & RecordedAction['by']
type Parts = {
  actions: OfCase<ActionRow>[]
  timers: OfCase<KeptCase['timers'][number]>[]
  files: OfCase<KeptCase['files'][number]>[]
  rungs: OfCase<{ timer: string; key: string }>[]
}

const partsOf = async (tx: Tx, ids: string[]): Promise<Parts> => {
  const of = <T extends object>(columns: string, table: string, order: string) =>
    tx.many<OfCase<T>>(
      `select case_id, ${columns} from ${table} where city = $1 and case_id = any ($2) order by ${order}`,
      [tx.viewer.city, ids],
    )
  return {
    actions: await of('seq, action, at, data, person, post, organisation, enterprise, system', 'case_actions', 'seq'),
    timers: await of(
      'timer, round, organisation, definition, due_at, provisional, running, stopped, next_rung_at',
      'case_timers',
      'timer',
    ),
    files: await of('file, internal', 'case_files', 'file'),
    rungs: await of(`timer, round || '/' || rung as key`, 'case_rungs', 'timer'),
  }
}

const checkCase = async (
  app: App,
  tx: Tx,
  row: CaseRow,
  parts: Parts,
): Promise<{ differences: Difference[]; rebuilt: RebuiltCase | null }> => {
  const { id, number: _number, kind, kind_version, enterprise, ...projection } = row
  const own = <T>(rows: OfCase<T>[]) => rows.filter((each) => each.case_id === id)
  const fired = new Map<string, Set<string>>()
  for (const { timer, key } of own(parts.rungs)) fired.set(timer, (fired.get(timer) ?? new Set()).add(key))
  const kept: KeptCase = {
    projection: { ...projection, state: keptState(projection.state, enterprise) },
    timers: own(parts.timers),
    files: own(parts.files),
  }
  try {
    const about = { kind: await kindOfCase(app, tx, kind, kind_version), enterprise, fired }
    const calendar = await app.calendars.of(tx.viewer.city)
    const rebuilt = rebuildCase(about, own(parts.actions).map(recorded), calendar)
    return { differences: compareCase(kept, rebuilt), rebuilt }
  } catch (error) {
    return { differences: [{ what: 'actions', kept: null, rebuilt: (error as Error).message }], rebuilt: null }
  }
}

const recorded = ({ seq, action, at, data, person, post, organisation, enterprise, system }: ActionRow) => ({
  seq,
  action,
  at,
  data,
  by: { person, post, organisation, enterprise, system },
})

/** A damaged state may lack anything. */
const keptState = (state: CaseState, enterprise: string | null): CaseState =>
  state.facts ? ofEnterprise(state, enterprise) : state
