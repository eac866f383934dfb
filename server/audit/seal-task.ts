import type { Task } from '../jobs/tasks.ts'
import { sealBatch } from './seal-batch.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'seal-records': object
  }
}

/** Every minute: seals what was recorded, beside the work and never in its way. */
export const sealTask: Task<'seal-records'> = {
  name: 'seal-records',
  every: '* * * * *',
  run: async (app) => {
    for (const { id } of app.packs.all) while ((await sealBatch(app, id)) > 0);
  },
}
