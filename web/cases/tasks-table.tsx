import type { CasePage } from '../../server/cases/page-contract.ts'
import { shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { DueDate } from '../kit/due-date.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import { UnitChip } from '../kit/unit-chip.tsx'
import { actionOf } from './list-acts.ts'
import styles from './tasks-table.module.css'

interface Props {
  page: CasePage
  onWhy: (timer: string) => void
  onAct: (id: string) => void
}

/** Each unit with its own task and its own time. */
export function TasksTable({ page, onWhy, onAct }: Props) {
  const { today } = useSession()
  const mayRemind = actionOf(page, 'remind')?.allowed ?? false
  return (
    <div className={styles.frame} role="region" aria-label="各单位的任务" tabIndex={0}>
      <table className={styles.tasks}>
        <thead>
          <tr>
            {['单位', '各自的任务', '时限', '到期', '现在'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.tasks.map(({ unit, role, what, timeLeft, timer, now, answeredAt }) => (
            <tr key={unit.id}>
              <td>
                <UnitChip part={role} name={unit.shortName} />
              </td>
              <td className={styles.what}>{what}</td>
              <td>{timeLeft && <TimeLeft light={timeLeft.light} text={timeLeft.text} />}</td>
              <td>
                {timeLeft && timer && (
                  <button type="button" className={styles.due} onClick={() => onWhy(timer)}>
                    <DueDate
                      date={timeLeft.dueDate && shortDate(timeLeft.dueDate, today)}
                      provisional={timeLeft.provisional}
                    />
                    <span className="sr">{`${unit.shortName}，为什么是这天`}</span>
                  </button>
                )}
              </td>
              <td>
                {now}
                {mayRemind && answeredAt === null && (
                  <button type="button" className={styles.remind} onClick={() => onAct('remind')}>
                    催办
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
