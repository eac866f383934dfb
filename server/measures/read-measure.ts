import type { Measure, MeasureTask } from '../../engine/city/measures.ts'
import { binder } from '../cases/policy.ts'
import type { Names } from '../cases/names.ts'
import { loadNames } from '../cases/names.ts'
import type { Tx } from '../database/tx.ts'
import type { StoredFile } from '../files/contract.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { MeasureDetail, MeasureLight, Task, Verification } from './contract.ts'
import { mayReport, mayVerify, measureOf, requireStaff, verificationScope } from './policy.ts'
import { sayDeadline } from './read-document.ts'
import { followedSince } from './task-states.ts'

/** What is kept of one clause: its tasks with every report, and the verifications that reach the viewer. */
export async function readMeasure(app: App, tx: Tx, id: string): Promise<MeasureDetail> {
  requireStaff(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const measure = measureOf(pack, id)
  const names = await loadNames(tx)
  return {
    tasks: await readTasks(app, tx, names, measure),
    verifications: await readVerifications(tx, names, measure.id),
    mayVerify: mayVerify(tx.viewer),
    offices: pack.organisations.filter(({ kind }) => kind === 'office').map((office) => names.unit(office.id)),
  }
}

interface ReportRow {
  id: string
  task: string
  organisation: string
  state: string
  content: string
  at: number
  by: string
  files: StoredFile[]
}

async function readTasks(app: App, tx: Tx, names: Names, measure: Measure): Promise<Task[]> {
  const rows = await tx.many<ReportRow>(
    `select r.id, r.task, r.organisation, r.state, r.content, r.at, r.by_name as by,
       coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'type', f.type, 'size', f.size))
         from measure_files m join files f on f.city = m.city and f.id = m.file
         where m.city = r.city and m.report = r.id), '[]') as files
     from measure_reports r where r.city = $1 and r.measure = $2 order by r.at desc, r.id desc`,
    [tx.viewer.city, measure.id],
  )
  const since = await followedSince(tx)
  return (measure.tasks ?? []).map((task) => {
    const units = task.units.map((unit) => {
      const own = rows.filter((row) => row.task === task.id && row.organisation === unit)
      return {
        unit: names.unit(unit),
        state: own[0]?.state ?? 'not-started',
        reports: own.map(({ id, state, content, at, by, files }) => ({
          id,
          unit: names.unit(unit),
          state,
          content,
          at,
          by,
          files,
        })),
        mayReport: mayReport(tx.viewer, task, unit),
      }
    })
    const states = units.map(({ state }) => state)
    return {
      id: task.id,
      name: task.name,
      deadline: sayDeadline(task.deadline),
      light: lightOf(task, states, today(app.clock), since),
      units,
    }
  })
}

function lightOf({ deadline }: MeasureTask, states: readonly string[], day: string, since: string): MeasureLight {
  const done = states.filter((state) => state === 'done').length
  const said = `${done} / ${states.length} 家完成`
  if (done === states.length) return { name: 'done', word: said }
  const due = deadline && 'date' in deadline ? deadline.date : null
  if (due !== null && due < since) return { name: 'wait', word: `${said}，期限在系统启用之前，等补报` }
  if (due !== null && due < day) return { name: 'late', word: `${said}，已过期限` }
  return { name: done > 0 ? 'ok' : 'wait', word: said }
}

async function readVerifications(tx: Tx, names: Names, measure: string): Promise<Verification[]> {
  const { bind, values } = binder()
  const rows = await tx.many<Omit<Verification, 'reportedTo'> & { reportedTo: string[] }>(
    `select v.id, v.kind, v.verified_on as date, v.findings, v.outcome, v.reported_to as "reportedTo", v.circulation, v.at,
       v.by_name as by
     from measure_verifications v where ${verificationScope(tx.viewer, bind)} and v.measure = ${bind(measure)}
     order by v.verified_on desc, v.id desc`,
    values,
  )
  return rows.map((row) => ({ ...row, reportedTo: row.reportedTo.map((unit) => names.unit(unit)) }))
}
