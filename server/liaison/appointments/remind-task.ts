import type { Task } from '../../jobs/tasks.ts'
import { remindOfAppointments } from './remind-appointments.ts'

declare module '../../jobs/tasks.ts' {
  interface Tasks {
    'remind-of-appointments': object
  }
}

/** Every morning at 8:20 in Shanghai. */
export const remindOfAppointmentsTask: Task<'remind-of-appointments'> = {
  name: 'remind-of-appointments',
  every: '20 0 * * *',
  run: async (app) => {
    for (const { id } of app.packs.all) await remindOfAppointments(app, id)
  },
}
