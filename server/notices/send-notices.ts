import type { Tx } from '../database/tx.ts'
import { addJob } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'
import './gateway-notice.ts'
import { noticeDefaults } from './kinds.ts'
import './mail-notice.ts'
import type { Message } from './message.ts'

interface Sent {
  person: string
  key: string
  mail: boolean
  gateway: boolean
}

const statement = { name: 'send-notices', text: 'select * from send_notices($1, $2, $3, $4)' }
const defaults = JSON.stringify(noticeDefaults)

/** What leaves the product is tried for most of a day before it is given up; the notice on the page stays. */
const attempts = 12

/** Tells everybody whom the messages concern, except the one who acts; in the transaction of what happened. */
export async function sendNotices(app: App, tx: Tx, messages: Message[]): Promise<void> {
  const reaching = messages.filter(({ to }) => to.length > 0)
  if (reaching.length === 0) return
  const { city, person } = tx.viewer
  const moment = new Date(app.clock.now())
  const sent = await tx.many<Sent>(statement, [JSON.stringify(reaching), defaults, moment, person])
  if (sent.length === 0) return
  const people = sent.map((each) => each.person)
  tx.afterCommit(() => app.live.publish({ city, about: 'notice', people }))
  for (const { mail, gateway, ...key } of sent) {
    if (mail && app.config.smtpUrl) await addJob(tx, 'mail-notice', { city, ...key }, { attempts })
    if (gateway) await addJob(tx, 'gateway-notice', { city, ...key }, { attempts })
  }
}
