import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { Kept, NewItem } from './contract.ts'
import { requireMeeting, requireState } from './meeting-store.ts'
import { requireConvene } from './policy.ts'

/** Writes down what somebody raises, before the meeting or there; an invited enterprise hands in its own. */
export async function raiseItem(app: App, tx: Tx, id: string, input: NewItem): Promise<Kept> {
  const meeting = await requireMeeting(tx, id)
  const { viewer } = tx
  if (!viewer.enterprise) requireConvene(viewer, meeting)
  requireState(meeting, 'called', 'held')
  const asked = viewer.enterprise ?? input.enterprise
  const enterprise = asked ? await requireEnterprise(tx, asked) : null
  const by = (viewer.enterprise ? null : input.by?.trim()) || enterprise?.name
  if (!by) throw invalid('by', '请写明是哪家企业或哪个单位提出的。', 'raiser-missing')
  const text = input.text.trim()
  if ([...text].length < 5) throw invalid('text', '“问题或意见”至少 5 个字，空格不算。')
  const item = newId(app.clock)
  await tx.query(
    `insert into meeting_items (city, id, meeting, enterprise, raised_by, topic, text, raised_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      viewer.city,
      item,
      id,
      enterprise?.id ?? null,
      by,
      topicOf(app, viewer.city, input.topic),
      text,
      new Date(app.clock.now()),
      viewer.name,
    ],
  )
  return { id: item }
}

function topicOf(app: App, city: string, topic: string | null | undefined): string | null {
  if (!topic) return null
  const topics = app.packs.get(city).caseKinds[0]?.topics ?? []
  if (!topics.some(({ id }) => id === topic))
    throw invalid('topic', `类别应为其中一项：${topics.map(({ name }) => name).join('、')}。`)
  return topic
}
