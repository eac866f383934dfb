import type { CityPack } from '../../../engine/city/types.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import type { WorkCalendar } from '../../../engine/calendar/types.ts'
import type { Viewer } from '../../access/viewer.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, today as todayOf } from '../../platform/today.ts'
import type { RosterLine, RosterList } from './contract.ts'
import { mayApprove, mayDraw, rosterScope, ruleOf } from './policy.ts'
import type { RosterRecord } from './roster-record.ts'
import { rosterColumns } from './roster-record.ts'
import { dueOf } from './roster-due.ts'

/** From this month on the list opens with the coming year: its rosters are due. */
const autumn = 9

/** The rosters of a year, drawn or still to be drawn; the coming year's from autumn on. */
export async function readRosters(app: App, tx: Tx, asked?: number): Promise<RosterList> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const thisYear = Number(today.slice(0, 4))
  const year = asked ?? (Number(today.slice(5, 7)) >= autumn ? thisYear + 1 : thisYear)
  const { bind, values } = binder()
  const seen = await tx.many<RosterRecord>(
    `select ${rosterColumns} from rosters r where ${rosterScope(tx.viewer, bind)} and r.year = ${bind(year)}`,
    values,
  )
  const known = await readYears(tx)
  const years = new Set([thisYear, thisYear + 1, year, ...known])
  const present = { pack, viewer: tx.viewer, today, calendar: await app.calendars.of(pack.id) }
  return {
    year,
    years: [...years].toSorted((a, b) => a - b),
    rows: wantedRosters(pack).map(({ rule, district }) =>
      presentLine(present, rule, year, {
        district,
        record: seen.find((each) => each.rule === rule.id && each.district === district),
      }),
    ),
  }
}

async function readYears(tx: Tx): Promise<number[]> {
  const { bind, values } = binder()
  const rows = await tx.many<{ year: number }>(
    `select distinct r.year from rosters r where ${rosterScope(tx.viewer, bind)}`,
    values,
  )
  return rows.map(({ year }) => year)
}

/** One roster for each rule; where counties draw their own, one for each of them. */
function wantedRosters({ rosters, districts, organisations }: CityPack) {
  const counties = districts.filter(({ id }) =>
    organisations.some((unit) => unit.kind === 'county' && unit.district === id),
  )
  return rosters.flatMap((rule): { rule: RosterRule; district: string | null }[] =>
    rule.level === 'city'
      ? [{ rule, district: null }]
      : (counties.length > 0 ? counties : districts).map(({ id }) => ({ rule, district: id })),
  )
}

export interface Presenting {
  pack: CityPack
  viewer: Viewer
  today: string
  calendar: WorkCalendar
}

/** A roster as one line of the list says it. */
export function presentLine(
  { pack, viewer, today, calendar }: Presenting,
  rule: RosterRule,
  year: number,
  { district, record }: { district: string | null; record: RosterRecord | undefined },
): RosterLine {
  const sum = (what: 'places' | 'enterprises') =>
    record?.findings.parts.reduce((total, part) => total + part[what], 0) ?? 0
  const approvedOn = record?.approvedAt ? dateOf(record.approvedAt) : null
  return {
    id: record?.id ?? null,
    rule: { id: rule.id, name: rule.name },
    source: rule.source,
    year,
    district: district === null ? null : { id: district, name: districtName(pack, district) },
    state: record?.state ?? 'none',
    draft: record?.draft ?? 0,
    places: sum('places'),
    enterprises: sum('enterprises'),
    due: dueOf(calendar, rule, { year, approvedOn, today }),
    changedAt: record?.approvedAt ?? record?.drawnAt ?? null,
    changedBy: record?.approvedBy ?? record?.drawnBy ?? '',
    mayDraw: mayDraw(pack, viewer, district) && record?.state !== 'approved',
    mayApprove: mayApprove(pack, viewer, district) && record?.state === 'draft',
  }
}

export const districtName = ({ districts }: CityPack, id: string): string =>
  districts.find((each) => each.id === id)?.name ?? id

/** The rule a roster was drawn by, under its present name. */
export const drawnRule = (pack: CityPack, { rule, drawnByRule }: RosterRecord): RosterRule => ({
  ...drawnByRule,
  name: ruleOf(pack, rule)?.name ?? drawnByRule.name,
})
