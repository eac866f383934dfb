import { randomBytes } from 'node:crypto'
import type { MeetingKind } from '../../engine/city/meetings.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { Kept, NewMeeting } from './contract.ts'
import { invite } from './invite.ts'
import { requireConvener, requireKind } from './kinds.ts'
import { tellHistory } from './meeting-store.ts'
import { requireConvene } from './policy.ts'

/** What is told of a meeting beforehand and may change until it is held. */
export type MeetingFields = Pick<NewMeeting, 'title' | 'place' | 'startsAt' | 'endsAt' | 'form' | 'host' | 'agenda'>

/** Calls a meeting and invites to it: all of it or nothing. The same request key calls nothing twice. */
export async function convene(app: App, tx: Tx, input: NewMeeting, requestKey: string | null): Promise<Kept> {
  const pack = app.packs.get(tx.viewer.city)
  const kind = requireKind(pack, input.kind)
  const convener = requireConvener(pack, kind, input.convener)
  requireConvene(tx.viewer, { convener: convener.id, organisation: convener.organisation })
  const known = requestKey && (await alreadyCalled(tx, requestKey))
  if (known) return known
  const fields = checkFields(pack, kind, input)
  const id = newId(app.clock)
  const now = app.clock.now()
  await tx.query(
    `insert into meetings (city, id, kind, convener, organisation, counts_for, title, place, starts_at, ends_at, form, host,
       agenda, state, version, changed_at, code_secret, request_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'called', 1, $14, $15, $16)`,
    [
      pack.id,
      id,
      kind.id,
      convener.id,
      convener.organisation,
      kind.countsFor,
      ...valuesOf(fields),
      new Date(now),
      randomBytes(32),
      requestKey,
    ],
  )
  await tellHistory(app, tx, id, { what: fields.startsAt > now ? '通知开会' : '补录会议' })
  if (input.invite?.length) await invite(app, tx, id, input.invite)
  return { id }
}

const alreadyCalled = (tx: Tx, key: string): Promise<Kept | null> =>
  tx.maybeOne('select id from meetings where city = $1 and request_key = $2', [tx.viewer.city, key])

/** The fields in the order of their columns: title, place, starts_at, ends_at, form, host, agenda. */
export const valuesOf = ({ title, place, startsAt, endsAt, form, host, agenda }: MeetingFields): unknown[] => [
  title,
  place,
  new Date(startsAt),
  new Date(endsAt),
  form,
  host,
  JSON.stringify(agenda),
]

const longest = 24 * 60 * 60_000

/** What a schema cannot say: the order of times, the forms of the kind, a host who is a leader. */
export function checkFields(
  pack: CityPack,
  kind: Pick<MeetingKind, 'forms' | 'name'>,
  fields: MeetingFields,
): MeetingFields {
  const { startsAt, endsAt, form, host } = fields
  if (endsAt <= startsAt) throw invalid('endsAt', '结束时间应在开始时间之后。', 'end-before-start')
  if (endsAt - startsAt > longest) throw invalid('endsAt', '一次会议不超过 24 小时；开几天的请分次通知。', 'too-long')
  if (kind.forms.length > 0 && !kind.forms.includes(form ?? ''))
    throw invalid('form', `“${kind.name}”的形式应为其中一项：${kind.forms.join('、')}。`, 'unknown-form')
  if (host !== null && !pack.posts.some(({ id }) => id === host))
    throw invalid('host', '主持领导应为本市的岗位，请重选。', 'unknown-post')
  const agenda = fields.agenda.map(({ what, by }) => ({ what: what.trim(), by: by.trim() })).filter(({ what }) => what)
  return {
    ...fields,
    title: words('title', '会议名称', fields.title),
    place: words('place', '地点', fields.place),
    form: kind.forms.length > 0 ? form : null,
    agenda,
  }
}

function words(field: string, name: string, text: string): string {
  const trimmed = text.trim()
  if (trimmed.length < 2) throw invalid(field, `“${name}”至少 2 个字，空格不算。`)
  return trimmed
}
