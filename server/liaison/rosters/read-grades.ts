import type { CityPack } from '../../../engine/city/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { enterpriseScope } from '../../enterprises/policy.ts'
import { likeAnywhere } from '../../enterprises/search-text.ts'
import type { App } from '../../platform/app.ts'
import { today } from '../../platform/today.ts'
import type {
  DistrictGrades,
  GradeCounts,
  GradedEnterprise,
  GradeFilters,
  GradePage,
  GradeQuery,
} from './grade-contract.ts'
import { gradableDistricts, readableDistricts } from './policy.ts'
import { districtName } from './read-rosters.ts'

/** How the above-scale enterprises run in a year, as far as the viewer reads it; who is not yet reported comes first. */
export async function readGrades(app: App, tx: Tx, query: GradeQuery): Promise<GradePage> {
  const { page = 1, pageSize = 50, ...filters } = query
  const pack = app.packs.get(tx.viewer.city)
  const thisYear = Number(today(app.clock).slice(0, 4))
  const year = filters.year ?? thisYear
  const { sql, values } = gradesQuery(pack, tx, { ...filters, year })
  const rows = await tx.many<Row & { total: number }>(
    `${sql} limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, pageSize, (page - 1) * pageSize],
  )
  const districts = await countByDistrict(pack, tx, year)
  return {
    year,
    years: [thisYear - 1, thisYear, thisYear + 1],
    mayReport: gradableDistricts(pack, tx.viewer)?.length !== 0,
    rows: rows.map((row) => presentRow(pack, row)),
    total: rows[0]?.total ?? 0,
    page,
    pageSize,
    counts: sumOf(districts.map(({ counts }) => counts)),
    districts,
  }
}

/** Every row that is filtered, in batches, for exports. */
export async function* streamGrades(
  pack: CityPack,
  tx: Tx,
  filters: GradeFilters & { year: number },
): AsyncGenerator<GradedEnterprise> {
  const { sql, values } = gradesQuery(pack, tx, filters)
  for await (const rows of tx.stream<Row>(sql, values)) {
    for (const row of rows) yield presentRow(pack, row)
  }
}

type Row = Omit<GradedEnterprise, 'district'> & { district: string | null }

/** Of the counted row only what a page is told. */
const presentRow = (pack: CityPack, { district, ...row }: Row): GradedEnterprise => ({
  ...row,
  district: district === null ? null : { id: district, name: districtName(pack, district) },
})

/** The latest word of a year on each enterprise. */
const latest = (year: string) =>
  `(select distinct on (enterprise) enterprise, grade, note, organisation, made_at, made_by from enterprise_grades
    where city = app_city() and year = ${year} order by enterprise, id desc)`

type Bind = (value: unknown) => string

/** The above-scale enterprises at work whose grades the viewer reads, as a condition on `e`. */
function readable(pack: CityPack, tx: Tx, bind: Bind): string {
  const districts = readableDistricts(pack, tx.viewer)
  const own = districts === null ? '' : `and e.district = any (${bind(districts)}::text[])`
  return `${enterpriseScope(tx.viewer, bind)} and e.merged_into is null and e.status = 'active' and e.above_scale ${own}`
}

function gradesQuery(pack: CityPack, tx: Tx, { year, q, district, grade }: GradeFilters & { year: number }) {
  const { bind, values } = binder()
  const conditions = [readable(pack, tx, bind)]
  if (q?.trim()) conditions.push(`(e.name like ${bind(likeAnywhere(q.trim()))} or e.credit_code = ${bind(q.trim())})`)
  if (district !== undefined) conditions.push(`e.district = ${bind(district)}`)
  if (grade !== undefined) conditions.push(grade === 'none' ? 'g.grade is null' : `g.grade = ${bind(grade)}`)
  const sql = `select e.id, e.name, e.credit_code as "creditCode", e.district, e.industry, g.grade, coalesce(g.note, '') as note,
      b.grade as "lastYear", g.made_at as "reportedAt", coalesce(g.made_by, '') as "reportedBy",
      coalesce(o.short_name, '') as unit, count(*) over ()::int as total
    from enterprises e
      left join ${latest(bind(year))} g on g.enterprise = e.id
      left join ${latest(bind(year - 1))} b on b.enterprise = e.id
      left join organisations o on o.city = e.city and o.id = g.organisation
    where ${conditions.join(' and ')}
    order by g.grade is not null, e.district, e.name, e.id`
  return { sql, values }
}

async function countByDistrict(pack: CityPack, tx: Tx, year: number): Promise<DistrictGrades[]> {
  const { bind, values } = binder()
  const rows = await tx.many<GradeCounts & { district: string | null; last: number | null }>(
    `select e.district, max(g.made_at) as last, count(*) filter (where g.grade is null)::int as none,
       count(*) filter (where g.grade = 'good')::int as good, count(*) filter (where g.grade = 'fair')::int as fair,
       count(*) filter (where g.grade = 'poor')::int as poor
     from enterprises e left join ${latest(bind(year))} g on g.enterprise = e.id
     where ${readable(pack, tx, bind)} group by e.district`,
    values,
  )
  return rows
    .map(({ district, last, ...counts }) => ({
      id: district ?? '',
      name: district === null ? '未归到区县' : districtName(pack, district),
      counts,
      last,
    }))
    .toSorted((a, b) => b.counts.none - a.counts.none || a.name.localeCompare(b.name, 'zh'))
}

const sumOf = (all: readonly GradeCounts[]): GradeCounts =>
  all.reduce(
    (sum, { good, fair, poor, none }) => ({
      good: sum.good + good,
      fair: sum.fair + fair,
      poor: sum.poor + poor,
      none: sum.none + none,
    }),
    { good: 0, fair: 0, poor: 0, none: 0 },
  )
