import { periodOf } from '../../engine/calendar/periods.ts'
import type { IsoDate } from '../../engine/calendar/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Obligation, Standing } from '../../engine/obligations/types.ts'
import type { Tx } from '../database/tx.ts'
import { seesPost } from '../obligations/policy.ts'
import { readFacts } from '../obligations/read-facts.ts'
import { readStandings } from '../obligations/read-standings.ts'
import { leaderRef } from '../obligations/subjects.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { MeetingQuota, QuotaPeriod, QuotaRow, QuotaSubject } from './contract.ts'

/** How many meetings of each kind were held against what is owed, by period of a year; who is behind comes first. */
export async function readQuota(app: App, tx: Tx, asked: number | undefined): Promise<MeetingQuota> {
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(pack.id)
  const today = todayOf(app.clock)
  const year = asked ?? Number(today.slice(0, 4))
  const facts = await readFacts(tx, year)
  const owed = pack.obligations.filter(({ fulfilment }) => fulfilment.act === 'meeting')
  const seen = new Set(pack.posts.filter((post) => seesPost(tx.viewer, post)).map(({ id }) => id))
  const rows = readStandings(pack, calendar, facts, today, owed).map(({ obligation, all }) =>
    rowOf(
      pack,
      obligation,
      all.filter(({ subject }) => seen.has(subject)),
      today,
    ),
  )
  return { year, today, rows: rows.filter(({ subjects }) => subjects.length > 0) }
}

function rowOf(pack: CityPack, obligation: Obligation, standings: readonly Standing[], today: IsoDate): QuotaRow {
  const kind = pack.meetings.find(({ id }) => id === obligation.fulfilment.where?.['meeting'])
  const subjects = [...Map.groupBy(standings, ({ subject }) => subject)].map(([post, own]) =>
    subjectOf(pack, obligation, post, own, today),
  )
  const periods = subjects.flatMap((subject) => subject.periods)
  const sum = (what: 'done' | 'owed') => periods.reduce((total, each) => total + each[what], 0)
  return {
    obligation: obligation.id,
    name: obligation.name,
    source: obligation.source,
    kind: kind ? { id: kind.id, name: kind.name } : null,
    held: sum('done'),
    owed: sum('owed'),
    late: periods.filter(({ status }) => status === 'late').length,
    subjects: subjects.toSorted((a, b) => b.behind - a.behind),
  }
}

function subjectOf(
  pack: CityPack,
  obligation: Obligation,
  id: string,
  standings: readonly Standing[],
  today: IsoDate,
): QuotaSubject {
  const post = pack.posts.find((each) => each.id === id)
  const begun = standings.filter(({ period }) => period.start <= today)
  return {
    post: post ? leaderRef(pack, post) : { id, name: id, unit: '' },
    behind: begun.filter(({ status }) => status === 'late' || status === 'at-risk').length,
    periods: begun.map((standing) => periodOfStanding(obligation, standing)),
  }
}

const periodOfStanding = (
  { timing }: Obligation,
  { period, due, status, done, owed, remaining, acts }: Standing,
): QuotaPeriod => ({
  label: 'every' in timing ? labelOf(timing.every, period.start) : due,
  start: period.start,
  end: period.end,
  due,
  status,
  done,
  owed,
  remaining,
  meetings: [...new Set(acts.map((act) => act.split('/')[0] ?? act))],
})

type PeriodKind = Parameters<typeof periodOf>[0]

const ordinals = ['一', '二', '三', '四']

/** What people call a period: 10 月, 9–10 月, 第三季度, 上半年, 2026 年. */
function labelOf(every: PeriodKind, start: IsoDate): string {
  const [year = 0, month = 1] = start.split('-').map(Number)
  const names: Record<PeriodKind, string> = {
    month: `${month} 月`,
    'two-months': `${month}–${month + 1} 月`,
    quarter: `第${ordinals[Math.floor(month / 3)]}季度`,
    'half-year': month < 7 ? '上半年' : '下半年',
    year: `${year} 年`,
  }
  return names[every]
}
