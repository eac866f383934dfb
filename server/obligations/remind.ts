import { addDays } from '../../engine/calendar/civil-date.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { dueReminders } from '../../engine/obligations/due-reminders.ts'
import type { Reminder } from '../../engine/obligations/types.ts'
import type { Tx } from '../database/tx.ts'
import { sendNotices } from '../notices/send-notices.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import { readFacts } from './read-facts.ts'
import type { ObligationStandings } from './read-standings.ts'
import { readStandings } from './read-standings.ts'
import type { Due } from './reminder-messages.ts'
import { reminderMessages } from './reminder-messages.ts'

/** How long after its due day something may still be reminded of; what is older is read in the overview. */
const daysKept = 31

/** Reminds whoever owes something, once for each rule and period. Answers how many reminders went out. */
export async function remindOfObligations(app: App, city: string): Promise<number> {
  const pack = app.packs.get(city)
  return app.database.system(city, async (tx) => {
    const due = await findDue(app, tx, pack)
    const messages = due.flatMap((each) => reminderMessages(pack, each))
    await sendNotices(app, tx, messages)
    await keep(
      app,
      tx,
      due.flatMap(({ reminder }) => reminder.keys),
    )
    return due.length
  })
}

async function findDue(app: App, tx: Tx, pack: CityPack): Promise<Due[]> {
  const today = todayOf(app.clock)
  const since = addDays(today, -daysKept)
  const calendar = await app.calendars.of(pack.id)
  const sent = await readSent(tx)
  const found = new Map<string, Due>()
  for (const year of new Set([since, today].map((day) => Number(day.slice(0, 4)))))
    for (const each of readStandings(pack, calendar, await readFacts(tx, year), today))
      for (const reminder of remindersOf(each, since, sent, today))
        found.set(reminder.keys.at(-1) ?? '', { obligation: each.obligation, reminder })
  return [...found.values()]
}

const remindersOf = (
  { plan, all }: ObligationStandings,
  since: string,
  sent: ReadonlySet<string>,
  today: string,
): readonly Reminder[] =>
  dueReminders(
    plan,
    all.filter(({ due }) => due >= since),
    sent,
    today,
  )

async function readSent(tx: Tx): Promise<ReadonlySet<string>> {
  const rows = await tx.many<{ key: string }>('select key from obligation_reminders where city = $1', [tx.viewer.city])
  return new Set(rows.map(({ key }) => key))
}

const keep = (app: App, tx: Tx, keys: string[]) =>
  tx.query(
    `insert into obligation_reminders (city, key, sent_at) select $1, unnest($2::text[]), $3 on conflict do nothing`,
    [tx.viewer.city, keys, new Date(app.clock.now())],
  )
