import type { App } from '../platform/app.ts'
import { addJob } from '../jobs/tasks.ts'
import type { Task } from '../jobs/tasks.ts'
import type { ImportKind } from './import-kind.ts'
import { runImport } from './run-import.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'run-import': { city: string; id: string }
    'resume-imports': object
  }
}

/** Works on one import until it has ended. */
export function importTask(kinds: readonly ImportKind[]): Task<'run-import'> {
  return { name: 'run-import', run: (app, { city, id }) => runImport(app, kinds, city, id) }
}

/** Every minute: imports whose process is gone are taken up by another. */
export const resumeImports: Task<'resume-imports'> = {
  name: 'resume-imports',
  every: '* * * * *',
  run: async (app) => {
    const left = await leftBehind(app)
    for (const { city, id } of left) {
      await app.database.system(city, (tx) =>
        addJob(tx, 'run-import', { city, id }, { attempts: 3, key: importJobKey(id) }),
      )
    }
    if (left.length) app.log.warn('imports-resumed', { imports: left })
  },
}

/** Under this key an import waits in the queue at most once. */
export function importJobKey(id: string): string {
  return `import:${id}`
}

function leftBehind(app: App): Promise<{ city: string; id: string }[]> {
  return app.database.system(null, (tx) =>
    tx.many('select city, id from imports_left_behind($1)', [new Date(app.clock.now())]),
  )
}
