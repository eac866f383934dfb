import type { Tx } from '../database/tx.ts'
import { requireOwnUploads } from '../files/find-files.ts'
import type { App } from '../platform/app.ts'
import { forbidden, invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { NewReport } from './contract.ts'
import { mayReport, measureOf, requireStaff } from './policy.ts'

/** A unit responsible says how far its task is; a task said to be done shows what that rests on (ZB-01). */
export async function reportProgress(app: App, tx: Tx, id: string, report: NewReport): Promise<{ id: string }> {
  const { viewer } = tx
  requireStaff(viewer)
  const measure = measureOf(app.packs.get(viewer.city), id)
  const task = measure.tasks?.find((each) => each.id === report.task)
  if (!task) throw invalid('task', '这一条没有这项任务，请刷新后重选。', 'unknown-task')
  if (!mayReport(viewer, task, report.unit))
    throw forbidden('进展由责任单位自己的承办或负责岗位填报，您不能代报。', 'not-responsible')
  if (report.state === 'done' && report.files.length === 0)
    throw invalid('files', '报告已完成要附佐证材料，至少一份。', 'evidence-missing')
  await requireOwnUploads(tx, report.files)
  const key = newId(app.clock)
  await tx.query(
    `insert into measure_reports (city, id, measure, task, organisation, state, content, at, person, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      viewer.city,
      key,
      id,
      task.id,
      report.unit,
      report.state,
      report.content,
      new Date(app.clock.now()),
      viewer.person,
      viewer.name,
    ],
  )
  await tx.query('insert into measure_files (city, report, file) select $1, $2, unnest($3::uuid[])', [
    viewer.city,
    key,
    [...new Set(report.files)],
  ])
  return { id: key }
}

/** Whether a file is what a report rests on: the whole staff may look. */
export async function mayOpenMeasureFile(tx: Tx, file: string): Promise<boolean> {
  const found = await tx.maybeOne('select 1 from measure_files where city = $1 and file = $2 limit 1', [
    tx.viewer.city,
    file,
  ])
  return found !== null
}
