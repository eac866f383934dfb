import { outwardStage } from '../cases/enterprise-view.ts'
import { binder, caseScope } from '../cases/policy.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Ended, ItemEnding, LinkedAppeal, MeetingItem } from './contract.ts'
import { titleOfPost, unitName } from './name-invitee.ts'

interface ItemRow {
  id: string
  number: number
  enterprise: string | null
  enterprise_name: string | null
  raised_by: string
  topic: string | null
  text: string
  raised_at: number
  ending: ItemEnding | null
  ended_at: number
  ended_by: string
  how: string | null
  record: string | null
  unit: string | null
  post: string | null
  time_limit: string | null
  ground: string | null
  explanation: string | null
  told_on: string | null
  told_to: string | null
  case_id: string | null
}

/** What was raised at a meeting and how each ended, as far as the viewer sees it: an enterprise reads its own. */
export async function readItems(app: App, tx: Tx, meeting: string): Promise<MeetingItem[]> {
  const { viewer } = tx
  const { bind, values } = binder()
  const own = viewer.reach === 'enterprise' ? `and i.enterprise = ${bind(viewer.enterprise)}::uuid` : ''
  const rows = await tx.many<ItemRow>(
    `select i.*, e.name as enterprise_name from meeting_items i
       left join enterprises e on e.city = i.city and e.id = i.enterprise
     where i.city = ${bind(viewer.city)} and i.meeting = ${bind(meeting)} ${own} order by i.number`,
    values,
  )
  const pack = app.packs.get(viewer.city)
  const appeals = await readAppeals(app, tx, rows)
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    enterprise: row.enterprise ? { id: row.enterprise, name: row.enterprise_name ?? '' } : null,
    by: row.raised_by,
    topic: topicOf(pack, row.topic),
    text: row.text,
    raisedAt: row.raised_at,
    ended: row.ending ? endedOf(pack, row, row.ending, appeals) : null,
  }))
}

const topicOf = ({ caseKinds }: CityPack, id: string | null): MeetingItem['topic'] =>
  id ? { id, name: caseKinds[0]?.topics.find((each) => each.id === id)?.name ?? id } : null

const endedOf = (
  pack: CityPack,
  row: ItemRow,
  ending: ItemEnding,
  appeals: ReadonlyMap<string, LinkedAppeal>,
): Ended => ({
  ending,
  at: row.ended_at,
  by: row.ended_by,
  how: row.how,
  record: row.record,
  unit: row.unit && unitName(pack, row.unit),
  post: row.post && titleOfPost(pack, row.post),
  limit: row.time_limit,
  appeal: (row.case_id && appeals.get(row.case_id)) || null,
  ground: row.ground,
  explanation: row.explanation,
  on: row.told_on,
  to: row.told_to,
})

interface AppealRow extends Omit<LinkedAppeal, 'unit' | 'stage'> {
  kind: string
  stage: string
  previous: string | null
  lead: string | null
}

/** The appeals items became, as they stand now, by id; those the viewer may not see are left out. */
async function readAppeals(app: App, tx: Tx, items: readonly ItemRow[]): Promise<Map<string, LinkedAppeal>> {
  const ids = items.flatMap(({ case_id }) => case_id ?? [])
  if (ids.length === 0) return new Map()
  const { bind, values } = binder()
  const now = bind(new Date(app.clock.now()))
  const rows = await tx.many<AppealRow>(
    `select c.id, c.number, c.kind, c.stage, c.state ->> 'previous' as previous, c.lead, c.mode = 'ended' as ended,
       c.mode <> 'ended' and not c.paused and coalesce(c.due_at < ${now}, false) as late, c.due_at as due
     from cases c where ${caseScope(tx.viewer, bind)} and c.id = any (${bind(ids)}::uuid[])`,
    values,
  )
  const pack = app.packs.get(tx.viewer.city)
  return new Map(rows.map((row) => [row.id, presentAppeal(pack, tx, row)]))
}

function presentAppeal(
  pack: CityPack,
  { viewer }: Tx,
  { kind: id, stage, previous, lead, ...row }: AppealRow,
): LinkedAppeal {
  const kind = pack.caseKinds.find((each) => each.id === id)
  const read = kind && viewer.reach === 'enterprise' ? outwardStage(kind, { stage, previous }) : stage
  return { ...row, stage: kind?.stages[read]?.name ?? read, unit: lead && unitName(pack, lead) }
}
