import type { CoverageRule } from '../../engine/city/liaison.ts'
import type { IsoDate } from '../../engine/calendar/types.ts'
import type { Tx } from '../database/tx.ts'

/** How far the enterprises of one district have a leader. */
export interface DistrictCoverage {
  /** The district's id; empty where none is written. */
  district: string
  total: number
  byCity: number
  byCounty: number
  /** Linked by the city and by the county at once. */
  both: number
  /** Linked by nobody. */
  gaps: number
}

/** Which enterprises the rule asks to be covered, as a condition on `enterprises e`. */
export const coveredOf: Record<CoverageRule['of'], string> = {
  'above-scale': 'e.above_scale',
  key: 'e.key_enterprise',
}

/** Who links an enterprise `e` on a day; a merged duplicate's link is that of the one it became. Takes the places of city, year and day. */
export const linkedOn = (city: string, year: string, day: string): string => `
  select l.id, l.post, l.level from liaison_links l join enterprises m on m.city = l.city and m.id = l.enterprise
  where l.city = ${city} and l.year = ${year} and coalesce(m.merged_into, m.id) = e.id
    and l.since <= ${day} and (l.until is null or l.until > ${day})`

/** Counts district by district how many of the enterprises that a rule asks for were covered on a day. */
export const countCoverage = (tx: Tx, { of }: Pick<CoverageRule, 'of'>, on: IsoDate): Promise<DistrictCoverage[]> =>
  tx.many(
    `select coalesce(e.district, '') as district, count(*)::int as total,
       count(*) filter (where by.city)::int as "byCity", count(*) filter (where by.county)::int as "byCounty",
       count(*) filter (where by.city and by.county)::int as both,
       count(*) filter (where not by.city and not by.county)::int as gaps
     from enterprises e, lateral (
       select coalesce(bool_or(level = 'city'), false) as city, coalesce(bool_or(level = 'county'), false) as county
       from (${linkedOn('$1', '$2', '$3')}) linked) by
     where e.city = $1 and e.merged_into is null and ${coveredOf[of]}
     group by 1 order by gaps desc, total desc, 1`,
    [tx.viewer.city, Number(on.slice(0, 4)), on],
  )
