import type { Task } from '../jobs/tasks.ts'
import { sweepRungs } from './sweep-rungs.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'sweep-rungs': object
  }
}

/** Every minute: what time brings about on cases, also on those that nobody holds. */
export const sweepTask: Task<'sweep-rungs'> = {
  name: 'sweep-rungs',
  every: '* * * * *',
  run: async (app) => {
    const fired = await sweepRungs(app)
    if (fired > 0) app.log.info('rungs-fired', { fired })
  },
}
