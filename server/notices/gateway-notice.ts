import type { Task } from '../jobs/tasks.ts'
import './events.ts'
import type { NoticeForGateway } from './events.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'gateway-notice': { city: string; person: string; key: string }
  }
}

/**
 * Hands one notice to the gateways for SMS and the like, once, unless it was read or settled in the meantime. It is a job,
 * so that a matter registered and handed out in one go does not ring anybody for the step in between.
 */
export const gatewayNotice: Task<'gateway-notice'> = {
  name: 'gateway-notice',
  run: (app, { city, person, key }) =>
    app.database.system(city, async (tx) => {
      const notice = await tx.maybeOne<NoticeForGateway>(
        `update notices n set gateway_at = $4 from people p
         where n.city = $1 and n.person = $2 and n.key = $3 and n.gateway_at is null and n.read_at is null
           and p.city = n.city and p.id = n.person and p.active
         returning n.key, n.kind, n.title, n.text, n.link, n.person, p.phone`,
        [city, person, key, new Date(app.clock.now())],
      )
      if (notice) await app.events.emit(app, tx, 'notice-for-gateway', notice)
    }),
}
