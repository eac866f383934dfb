import { useState } from 'react'
import type { MeasureRow, Task } from '../../server/measures/contract.ts'
import { shortTime } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { FileLinks } from './file-links.tsx'
import { MeasureLight } from './measure-light.tsx'
import { taskStateWords } from './measure-words.ts'
import { ReportDialog } from './report-dialog.tsx'
import styles from './tasks-panel.module.css'

type TaskOfUnit = Task['units'][number]

/** The tasks of a clause: each unit's own state, what it last reported and on what that rests. */
export function TasksPanel({ measure, tasks }: { measure: MeasureRow; tasks: Task[] }) {
  return (
    <div>
      <h3>任务和进展</h3>
      {tasks.map((task) => (
        <section key={task.id} className={styles.task} aria-label={task.name}>
          <p className={styles.head}>
            <strong>{task.name}</strong>
            {task.deadline && <span>{task.deadline}</span>}
            <MeasureLight light={task.light} />
          </p>
          <ul>
            {task.units.map((unit) => (
              <UnitReports key={unit.unit.id} measure={measure} task={task} own={unit} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function UnitReports({ measure, task, own }: { measure: MeasureRow; task: Task; own: TaskOfUnit }) {
  const [open, setOpen] = useState(false)
  return (
    <li className={styles.unit}>
      <span className={styles.name}>{own.unit.shortName}</span>
      <span className={styles.state}>{taskStateWords[own.state]}</span>
      <div className={styles.reports}>
        {own.reports.length === 0 && <span className={styles.none}>还没有报告</span>}
        {own.reports.map((report) => (
          <p key={report.id}>
            {`${shortTime(report.at)} ${report.by}：${report.content}`} <FileLinks files={report.files} />
          </p>
        ))}
      </div>
      {own.mayReport && (
        <Button size="small" onClick={() => setOpen(true)}>
          报进展
        </Button>
      )}
      {open && <ReportDialog measure={measure.id} task={task} unit={own.unit} onClose={() => setOpen(false)} />}
    </li>
  )
}
