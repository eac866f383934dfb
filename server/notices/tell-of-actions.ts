import type { CaseActed } from '../cases/events.ts'
import type { App } from '../platform/app.ts'
import type { Acted, Telling } from './acted.ts'
import { arrived } from './acted.ts'
import { tellingsOf } from './happenings.ts'
import type { Message } from './message.ts'
import { doorFor, linkOf } from './roles.ts'
import { sendNotices } from './send-notices.ts'
import { settleNotices } from './settle-notices.ts'

/** Tells of every action those whom it concerns: what asks something of them, or what they wait for. */
export function tellOfActions(app: App): void {
  app.events.on('case-acted', async (within, tx, event) => {
    const { city } = tx.viewer
    const acted: Acted = { ...event, pack: within.packs.get(city), outside: outsideOf(event) }
    const settling = event.before && arrived(acted) && settleNotices(within, tx, event.id, event.after.ending !== null)
    const messages = tellingsOf(acted).flatMap((telling) => inPlace(acted, city, telling))
    await Promise.all([settling, sendNotices(within, tx, messages)])
  })
}

function outsideOf({ kind, recorded, enterprise }: CaseActed): Acted['outside'] {
  const internal = kind.actions[recorded.action]?.internal === true
  return enterprise && !internal && !recorded.by.enterprise ? [{ enterprise }] : []
}

/** Recipients behind different doors get the same words with a link of their own. */
function inPlace({ id, number, recorded, pack }: Acted, city: string, telling: Telling): Message[] {
  const { kind, title, text = '', to } = telling
  return to.map((recipient) => ({
    kind,
    key: `case/${id}/${recorded.seq}`,
    subject: id,
    title,
    text,
    link: linkOf(city, doorFor(pack, recipient), number),
    to: [recipient],
  }))
}
