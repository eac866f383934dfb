import type { CityPack } from '../../engine/city/types.ts'
import { dueReminders } from '../../engine/obligations/due-reminders.ts'
import type { Reminder } from '../../engine/obligations/types.ts'
import type { Tx } from '../database/tx.ts'
import type { Message, Recipient } from '../notices/message.ts'
import { doorFor } from '../notices/roles.ts'
import { sendNotices } from '../notices/send-notices.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import { readFacts } from '../obligations/read-facts.ts'
import type { ObligationStandings } from '../obligations/read-standings.ts'
import { readStandings } from '../obligations/read-standings.ts'

/** Reminds whoever owes something, once for each rule and period. Answers how many reminders went out. */
export async function remindOfObligations(app: App, city: string): Promise<number> {
  const pack = app.packs.get(city)
  const calendar = await app.calendars.of(city)
  const today = todayOf(app.clock)
  return app.database.system(city, async (tx) => {
    const facts = await readFacts(tx, Number(today.slice(0, 4)))
    const sent = new Set(
      (await tx.many<{ key: string }>('select key from obligation_reminders where city = $1', [city])).map(
        ({ key }) => key,
      ),
    )
    const due = readStandings(pack, calendar, facts, today).flatMap((each) =>
      dueReminders(each.plan, each.standings, sent, today).map((reminder) => ({ ...each, reminder })),
    )
    await sendNotices(
      app,
      tx,
      due.flatMap((each) => messagesOf(pack, each)),
    )
    await keep(
      app,
      tx,
      due.flatMap(({ reminder }) => reminder.keys),
    )
    return due.length
  })
}

const keep = (app: App, tx: Tx, keys: string[]) =>
  tx.query(
    `insert into obligation_reminders (city, key, sent_at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
    [tx.viewer.city, keys, new Date(app.clock.now())],
  )

type Due = ObligationStandings & { reminder: Reminder }

function messagesOf(pack: CityPack, { obligation, reminder }: Due): Message[] {
  const { rule, standing, keys } = reminder
  const post = pack.posts.find(({ id }) => id === standing.subject)
  return rule.tells.flatMap((role) => {
    const to = recipientOf(role, standing.subject)
    if (!to) return []
    const mine = 'post' in to && to.post === standing.subject
    return {
      kind: 'obligation' as const,
      key: `obligation/${keys.at(-1)}`,
      subject: `${obligation.id}/${standing.subject}`,
      title: `${mine ? '' : `${post?.name ?? standing.subject}：`}${obligation.name}还差 ${standing.remaining}，${rule.name}`,
      text: `${standing.due} 前应有 ${standing.owed}，已有 ${standing.done}。${obligation.source}`,
      link: doorFor(pack, to) === 'cockpit' ? `/${pack.id}/cockpit/enterprises` : `/${pack.id}/desk/liaison`,
      to: [to],
    }
  })
}

/** The roles a reminder may name: whoever owes it, one post, or whoever holds a power. */
function recipientOf(role: string, subject: string): Recipient | null {
  if (role === 'subject') return { post: subject }
  const [kind, id] = role.split(':')
  if (!id) return null
  return kind === 'post' ? { post: id } : kind === 'power' ? { power: id } : null
}
