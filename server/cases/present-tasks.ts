import type { Task } from '../../engine/workflow/types.ts'
import type { CasePage } from './page-contract.ts'
import type { LoadedCase } from './load-case.ts'
import { dayOf, presentTime } from './present-time.ts'
import type { RowContext } from './present-row.ts'

/** Each unit with its own task and its own timer (rule 8). */
export const presentTasks = ({ state }: LoadedCase, { names, calendar, now }: RowContext): CasePage['tasks'] =>
  state.tasks.map((task) => {
    const id = task.role === 'lead' ? 'handle' : `assist:${task.organisation}`
    const timer = state.timers[id]
    return {
      unit: names.unit(task.organisation),
      role: task.role,
      what: task.what,
      timer: timer ? id : null,
      timeLeft: timer ? presentTime(calendar, timer, now) : null,
      now: nowOf(task, (moment) => dayOf(calendar, moment).slice(5)),
      signedAt: task.signedAt,
      answeredAt: task.answeredAt,
    }
  })

const nowOf = (task: Task, day: (moment: number) => string): string => {
  if (task.answeredAt !== null) return `${day(task.answeredAt)} ${task.role === 'lead' ? '已办结' : '已答复'}`
  return task.signedAt === null ? '未签收' : '办理中'
}
