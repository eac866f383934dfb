import type { Candidate } from '../../../engine/rosters/drawing.ts'
import { figureKey, figureYear } from '../../../engine/rosters/rank-units.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { enterpriseScope } from '../../enterprises/policy.ts'

export type CandidateRow = Candidate & { district: string | null }

/** The active enterprises that a roster is drawn from, with the facts its rule asks for; those of one district where it has one. */
export async function readCandidates(
  tx: Tx,
  rule: RosterRule,
  year: number,
  district: string | null,
): Promise<CandidateRow[]> {
  const { bind, values } = binder()
  const asked = rule.parts.flatMap((part) => (part.by === 'largest' ? [part.figure] : []))
  const keys = asked.map((figure) => figureKey(figure.id, figureYear(figure, year)))
  const others = rule.parts.flatMap(({ among }) => among?.onRoster ?? [])
  const scope = enterpriseScope(tx.viewer, bind)
  const place = district === null ? '' : `and e.district = ${bind(district)}`
  return tx.many<CandidateRow>(
    `with asked as (select ${bind(year)}::integer as year),
       figures as (
         select f.enterprise, jsonb_object_agg(f.figure || '/' || f.year, f.value_fen) as known
         from enterprise_figures f where f.city = app_city() and f.figure || '/' || f.year = any (${bind(keys)}::text[])
         group by f.enterprise),
       grades as (
         select distinct on (g.enterprise) g.enterprise, g.grade from enterprise_grades g, asked
         where g.city = app_city() and g.year = asked.year order by g.enterprise, g.id desc),
       placed as (
         select p.enterprise, array_agg(distinct r.rule) as rules
         from asked, rosters r join roster_places p on p.city = r.city and p.roster = r.id
         where r.city = app_city() and r.year = asked.year and r.state = 'approved' and r.rule = any (${bind(others)}::text[])
         group by p.enterprise)
     select e.id, e.name, e.district, e.above_scale as "aboveScale", e.key_enterprise as key, e.tags,
       e.business_group as "group", g.grade, coalesce(p.rules, '{}') as "onRosters", coalesce(f.known, '{}') as figures
     from enterprises e
       left join figures f on f.enterprise = e.id
       left join grades g on g.enterprise = e.id
       left join placed p on p.enterprise = e.id
     where ${scope} and e.merged_into is null and e.status = 'active' ${place}
     order by e.name, e.id`,
    values,
  )
}
