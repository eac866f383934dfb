import { formatMoment } from '../../engine/calendar/format.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { Block, OfficialDocument } from '../documents/official/paper.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { dateOf } from '../platform/today.ts'
import type { Ended, Invitation, Meeting, Minutes } from './contract.ts'
import { readMeeting } from './read-meeting.ts'

/** The minutes of a meeting (纪要) as an official document; a draft says that it is one. */
export async function minutesPaper(app: App, tx: Tx, id: string): Promise<{ name: string; paper: OfficialDocument }> {
  const meeting = await readMeeting(app, tx, id)
  const [minutes] = meeting.minutes
  if (!minutes) throw conflict('minutes-missing', '还没有纪要。')
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(pack.id)
  return { name: `${meeting.title}纪要`, paper: paperOf(pack, calendar, meeting, minutes) }
}

function paperOf(pack: CityPack, calendar: WorkCalendar, meeting: Meeting, minutes: Minutes): OfficialDocument {
  const issuer = pack.organisations.find(({ id }) => id === meeting.unit.id)?.name ?? meeting.unit.name
  return {
    issuer,
    title: `${meeting.title}纪要${minutes.confirmed ? '' : '（草稿）'}`,
    body: [
      { paragraph: openingOf(calendar, meeting) },
      { heading: 1, text: '会议内容' },
      ...paragraphs(minutes.text),
      ...itemsOf(meeting),
      { heading: 1, text: '到会情况' },
      { paragraph: presentOf(meeting.invitations) },
      ...(minutes.correction
        ? [{ paragraph: `本纪要为更正后的第${minutes.version}版。更正原因：${minutes.correction}。` }]
        : []),
    ],
    date: dateOf(minutes.at),
  }
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n+/)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((paragraph) => ({ paragraph }))

function openingOf(calendar: WorkCalendar, { startsAt, place, host, unit, kind, form }: Meeting): string {
  const led = host ? `，${host}主持` : ''
  return `${formatMoment(calendar, startsAt)}，${unit.name}在${place}召开${kind.name}${form ? `（${form}）` : ''}${led}。`
}

function itemsOf({ list }: Meeting): Block[] {
  if (list.length === 0) return []
  const rows = list.map(({ number, by, text, ended }) => [String(number), by, text, ended ? endingOf(ended) : '未定'])
  const columns = [
    { title: '序号', share: 1 },
    { title: '提出方', share: 3 },
    { title: '问题和意见', share: 6 },
    { title: '结果', share: 6 },
  ]
  return [{ heading: 1, text: '议定事项' }, { table: { columns, rows } }]
}

function endingOf(ended: Ended): string {
  if (ended.ending === 'solved') return `当场解决：${ended.how}。凭据：${ended.record}`
  if (ended.ending === 'explained')
    return `已于${ended.on}向${ended.to}说明：${ended.explanation}。依据：${ended.ground}`
  const number = ended.appeal ? `，诉求编号${ended.appeal.number}` : ''
  return `交${ended.unit}办理，负责人：${ended.post}，时限：${ended.limit}${number}`
}

function presentOf(invitations: readonly Invitation[]): string {
  const there = invitations.filter(({ signedInAt }) => signedInAt !== null)
  if (there.length === 0) return '没有签到记录。'
  return `${there.map(({ of, beside, who, attendee }) => `${who === 'post' ? beside : ''}${of.name}${attendee ? `（${attendee}）` : ''}`).join('、')}。`
}
