import { readTimer } from '../../engine/timers/read-timer.ts'
import type { Timer } from '../../engine/timers/types.ts'
import type { CalendarPreviewed } from '../calendar/events.ts'
import type { Tx } from '../database/tx.ts'
import type { Task } from '../jobs/tasks.ts'
import { addJob } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'
import { openTermsOf, recomputeTimers } from './recompute-timers.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'recompute-timers': { year: number; reason: string }
  }
}

/** Recomputes open terms once the published year can be read; what was done before a failure is not done twice. */
export const recomputeTask: Task<'recompute-timers'> = {
  name: 'recompute-timers',
  run: async (app, { year, reason }) => {
    app.calendars.forget()
    const moved = await recomputeTimers(app, year, reason)
    app.log.info('timers-recomputed', { year, moved })
  },
}

/** Open terms follow the calendar: a published year is handed to a job, a previewed one is counted. */
export function followCalendar(app: App): void {
  app.events.on('calendar-published', (_, tx, { year, reason }) =>
    addJob(tx, 'recompute-timers', { year, reason }, { attempts: 10, key: `recompute-timers-${year}` }),
  )
  app.events.on('calendar-previewed', (within, tx, preview) => countMoving(within, tx, preview))
}

interface Row {
  definition: Timer
  due_at: number | null
  provisional: boolean
}

/** How many open terms of the viewer's city would get another due moment, or a certain one. */
async function countMoving(app: App, tx: Tx, { year, calendar, report }: CalendarPreviewed): Promise<void> {
  const now = app.clock.now()
  const { where, values } = openTermsOf(tx.viewer.city, year)
  let [looked, moving] = [0, 0]
  for await (const rows of tx.stream<Row>(
    `select t.definition, t.due_at, t.provisional from case_timers t where ${where}`,
    values,
  )) {
    looked += rows.length
    moving += rows.filter(({ definition, due_at, provisional }) => {
      const reading = readTimer(calendar, definition, now)
      return reading.due !== due_at || reading.provisional !== provisional
    }).length
  }
  report({ looked, moving })
}
