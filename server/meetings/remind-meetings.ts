import type { Task } from '../jobs/tasks.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { invitedTo } from './change-meeting.ts'
import { requireMeeting } from './meeting-store.ts'
import type { Telling } from './tell-invited.ts'
import { tellInvited } from './tell-invited.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'remind-of-meetings': object
  }
}

const hour = 60 * 60_000

/** Who comes is reminded the day before and an hour before; no document says when. */
const reminders: readonly { telling: Telling; before: number; after: number }[] = [
  { telling: 'day-before', before: 24 * hour, after: hour },
  { telling: 'hour-before', before: hour, after: 0 },
]

/** Reminds everybody who did not decline of the meetings that are near; the key of each notice keeps it from going out twice. */
export async function remindOfMeetings(app: App, city: string): Promise<number> {
  return app.database.system(city, async (tx) => {
    let reminded = 0
    for (const { telling, before, after } of reminders)
      for (const { id } of await startingWithin(app, tx, before, after)) {
        await tellInvited(app, tx, await requireMeeting(tx, id), await invitedTo(tx, id), telling)
        reminded += 1
      }
    return reminded
  })
}

const startingWithin = (app: App, tx: Tx, before: number, after: number): Promise<{ id: string }[]> =>
  tx.many(
    `select id from meetings where city = $1 and state = 'called' and starts_at > $2 and starts_at <= $3 order by starts_at, id`,
    [tx.viewer.city, new Date(app.clock.now() + after), new Date(app.clock.now() + before)],
  )

/** Every ten minutes. */
export const remindMeetingsTask: Task<'remind-of-meetings'> = {
  name: 'remind-of-meetings',
  every: '*/10 * * * *',
  run: async (app) => {
    for (const { id } of app.packs.all) await remindOfMeetings(app, id)
  },
}
