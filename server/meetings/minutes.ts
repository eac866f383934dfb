import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import type { Kept, MinutesCorrection, MinutesDraft } from './contract.ts'
import { requireOwnMeeting, requireState, tellHistory } from './meeting-store.ts'

interface Version {
  version: number
  text: string
  confirmed: boolean
  correction: string | null
}

/** Saves a draft of the minutes. */
export async function draftMinutes(app: App, tx: Tx, id: string, { version, text }: MinutesDraft): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'held')
  await write(app, tx, id, await requireLatest(tx, id, version), {
    text: text.trim(),
    confirmed: false,
    correction: null,
  })
  return { id }
}

/** Confirms the minutes: they are frozen, and the meeting is closed. Not while an item raised there has no ending. */
export async function confirmMinutes(app: App, tx: Tx, id: string, version: number): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'held')
  await requireNothingOpen(tx, id)
  const draft = await requireLatest(tx, id, version)
  if (!draft) throw conflict('minutes-missing', '还没有纪要草稿，请先起草。')
  await write(app, tx, id, draft, { text: draft.text, confirmed: true, correction: null })
  await tx.query(
    `update meetings set state = 'minuted', version = version + 1, changed_at = $3 where city = $1 and id = $2`,
    [tx.viewer.city, id, new Date(app.clock.now())],
  )
  await tellHistory(app, tx, id, { what: '确认会议纪要' })
  return { id }
}

async function requireNothingOpen(tx: Tx, id: string): Promise<void> {
  const open = await tx.many<{ number: number }>(
    'select number from meeting_items where city = $1 and meeting = $2 and ending is null order by number',
    [tx.viewer.city, id],
  )
  if (open.length === 0) return
  const numbers = open.map(({ number }) => number).join('、')
  throw conflict('items-open', `第 ${numbers} 件还没有结果。每件都要当场解决、交办或解释说明，才能确认纪要。`)
}

/** A confirmed version stays as it is; what was wrong in it is put right in a further one that says why. */
export async function correctMinutes(app: App, tx: Tx, id: string, input: MinutesCorrection): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'minuted')
  const { version, text, correction } = input
  await write(app, tx, id, await requireLatest(tx, id, version), { text: text.trim(), confirmed: true, correction })
  await tellHistory(app, tx, id, { what: '更正会议纪要', reason: correction })
  return { id }
}

/** The last version, or null before the first; it must be the one the writer saw. */
async function requireLatest(tx: Tx, id: string, version: number): Promise<Version | null> {
  const latest = await tx.maybeOne<Version>(
    `select version, text, confirmed, correction from meeting_minutes where city = $1 and meeting = $2
     order by version desc limit 1`,
    [tx.viewer.city, id],
  )
  if ((latest?.version ?? 0) !== version)
    throw conflict('minutes-changed', '没有保存：纪要刚被别人改过。您写的内容还在，看过最新一版后可以再提交。')
  return latest
}

async function write(
  app: App,
  tx: Tx,
  id: string,
  last: Version | null,
  next: Omit<Version, 'version'>,
): Promise<void> {
  await tx.query(
    `insert into meeting_minutes (city, meeting, version, text, confirmed, correction, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.viewer.city,
      id,
      (last?.version ?? 0) + 1,
      next.text,
      next.confirmed,
      next.correction,
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
}
