import type { Task } from '../jobs/tasks.ts'
import { remindOfObligations } from './remind.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'remind-of-obligations': object
  }
}

/** Every morning at 8:30 in Shanghai. */
export const remindTask: Task<'remind-of-obligations'> = {
  name: 'remind-of-obligations',
  every: '30 0 * * *',
  run: async (app) => {
    for (const { id } of app.packs.all) {
      const reminded = await remindOfObligations(app, id)
      if (reminded > 0) app.log.info('obligations-reminded', { city: id, reminded })
    }
  },
}
