import type { MatterHeard } from '../cases/events.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid, notFound } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import type { ItemEnd, Kept } from './contract.ts'
import { kindOf } from './kinds.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireOwnMeeting, requireState, tellHistory } from './meeting-store.ts'
import { titleOfPost } from './name-invitee.ts'

interface ItemRecord {
  id: string
  number: number
  enterprise: string | null
  topic: string | null
  text: string
  ending: string | null
}

const endingNames = { solved: '当场解决', 'handed-out': '交办', explained: '解释说明' } as const

/** Gives an item its one ending (QH-03). Of two that come at once the slower one finds it ended. */
export async function endItem(app: App, tx: Tx, id: string, part: string, end: ItemEnd): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  requireState(meeting, 'held')
  const item = await requireItem(tx, id, part)
  if (item.ending) throw conflict('already-ended', `第 ${item.number} 件已经定了结果，不能再定。`)
  requireEnding(app, tx, meeting, end)
  const values = await endings[end.ending](app, tx, meeting, item, end as never)
  const set = Object.keys(values).map((column, index) => `${column} = $${index + 6}`)
  await tx.query(
    `update meeting_items set ending = $3, ended_at = $4, ended_by = $5, ${set.join(', ')} where city = $1 and id = $2`,
    [tx.viewer.city, part, end.ending, new Date(app.clock.now()), tx.viewer.name, ...Object.values(values)],
  )
  await tellHistory(app, tx, id, { what: `第 ${item.number} 件：${endingNames[end.ending]}` })
  return { id: part }
}

async function requireItem(tx: Tx, meeting: string, id: string): Promise<ItemRecord> {
  const found = await tx.maybeOne<ItemRecord>(
    `select id, number, enterprise, topic, text, ending from meeting_items where city = $1 and meeting = $2 and id = $3`,
    [tx.viewer.city, meeting, id],
  )
  if (!found) throw notFound('没有找到会上的这件问题。')
  return found
}

function requireEnding(app: App, { viewer }: Tx, meeting: MeetingRecord, { ending }: ItemEnd): void {
  const { endings: allowed, name } = kindOf(app.packs.get(viewer.city), meeting.kind)
  if (!allowed.includes(ending))
    throw invalid(
      'ending',
      `“${name}”的问题应为：${allowed.map((each) => endingNames[each]).join('、')}。`,
      'wrong-ending',
    )
}

type EndingOf<Id extends ItemEnd['ending']> = Extract<ItemEnd, { ending: Id }>

/** What each ending keeps, by column. */
const endings: {
  [Id in ItemEnd['ending']]: (
    app: App,
    tx: Tx,
    meeting: MeetingRecord,
    item: ItemRecord,
    end: EndingOf<Id>,
  ) => Promise<Record<string, string>> | Record<string, string>
} = {
  solved: (_app, _tx, _meeting, _item, { how, record }) => ({ how: said('how', how), record: said('record', record) }),
  explained: (app, _tx, _meeting, _item, { ground, explanation, on, to }) => {
    if (on > today(app.clock)) throw invalid('on', '说明的日期不能晚于今天。', 'in-future')
    return {
      ground: said('ground', ground),
      explanation: said('explanation', explanation),
      told_on: on,
      told_to: said('to', to),
    }
  },
  'handed-out': handOut,
}

function said(field: string, text: string): string {
  const trimmed = text.trim()
  if (trimmed.length < 2) throw invalid(field, '请写清楚，至少 2 个字，空格不算。')
  return trimmed
}

/** Unit, person and time limit: the item is an appeal of that unit from now on, and its state is followed there. */
async function handOut(
  app: App,
  tx: Tx,
  meeting: MeetingRecord,
  { id, enterprise, topic, text }: ItemRecord,
  { unit, post, limit, further = {} }: EndingOf<'handed-out'>,
): Promise<Record<string, string>> {
  const pack = app.packs.get(tx.viewer.city)
  const responsible = pack.posts.find((each) => each.id === post && each.organisation === unit)
  if (!enterprise)
    throw invalid(
      'ending',
      '没有写明是哪家企业的问题，不能作为诉求交办；请另登记一件并选上企业。',
      'enterprise-missing',
    )
  if (!responsible) throw invalid('post', '负责人应为责任单位的岗位，请重选。', 'post-not-of-unit')
  const cases: string[] = []
  const heard: MatterHeard = {
    enterprise,
    body: text,
    channel: kindOf(pack, meeting.kind).channel,
    requestKey: `meeting/${id}`,
    opened: (opened) => void cases.push(opened),
    ...(topic && { topic }),
    handOut: {
      lead: unit,
      responsible: titleOfPost(pack, post),
      difficulty: limit,
      coordinator: meeting.host,
      note: `${meeting.title}交办`,
      further,
    },
  }
  await app.events.emit(app, tx, 'matter-heard', heard)
  const [opened] = cases
  if (!opened) throw new Error('nobody took in what a meeting handed out')
  const name = pack.caseKinds[0]?.difficulties.find((each) => each.id === limit)?.name ?? limit
  return { unit, post, time_limit: name, case_id: opened }
}
