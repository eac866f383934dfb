import type { CityPack } from '../../../engine/city/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { coveredOf, linkedOn } from '../../obligations/count-coverage.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { CoverageList, CoveragePageQuery, CoverageQuery, CoverageShow, CoveredEnterprise } from './contract.ts'
import { assignablePosts, districtScope } from './policy.ts'
import { coverageRule } from './read-coverage.ts'

const conditions: Record<CoverageShow, string> = {
  gaps: `linked.by = '[]'`,
  overlaps: `linked.levels = 2`,
  covered: `linked.by <> '[]'`,
  all: 'true',
}

interface Found {
  id: string
  name: string
  district: string
  by: { post: string; level: 'city' | 'county' }[]
}

/** A page of the enterprises that are to be covered, with who links each, and the posts that could. */
export async function listCovered(app: App, tx: Tx, query: CoveragePageQuery): Promise<CoverageList> {
  const { page = 1, size = 18 } = query
  const pack = app.packs.get(tx.viewer.city)
  const { from, bind, values } = selection(app, tx, pack, query)
  const { total } = await tx.one<{ total: number }>(`select count(*)::int as total ${from}`, [...values])
  const rows = await tx.many<Found>(
    `select e.id, e.name, coalesce(e.district, '') as district, linked.by ${from}
     order by e.district, e.name, e.id limit ${bind(size)} offset ${bind((page - 1) * size)}`,
    values,
  )
  const assignable = await assignableOf(tx, pack, Number(todayOf(app.clock).slice(0, 4)))
  return { total, page, size, rows: rows.map((row) => presentCovered(pack, row)), assignable }
}

/** All of a selection, for an export. */
export async function* eachCovered(app: App, tx: Tx, query: CoverageQuery): AsyncGenerator<CoveredEnterprise> {
  const pack = app.packs.get(tx.viewer.city)
  const { from, values } = selection(app, tx, pack, query)
  const sql = `select e.id, e.name, coalesce(e.district, '') as district, linked.by ${from} order by e.district, e.name, e.id`
  for await (const rows of tx.stream<Found>(sql, values)) yield* rows.map((row) => presentCovered(pack, row))
}

function selection(app: App, tx: Tx, pack: CityPack, { show = 'gaps', district }: CoverageQuery) {
  const today = todayOf(app.clock)
  const { bind, values } = binder()
  const linked = linkedOn(bind(pack.id), bind(Number(today.slice(0, 4))), bind(today))
  const where = [
    districtScope(tx.viewer, pack, bind),
    'e.merged_into is null',
    coveredOf[coverageRule(pack).of],
    conditions[show],
    ...(district === undefined ? [] : [district === 'none' ? 'e.district is null' : `e.district = ${bind(district)}`]),
  ]
  const from = `from enterprises e, lateral (
      select coalesce(jsonb_agg(jsonb_build_object('post', post, 'level', level) order by level), '[]') as by,
        count(distinct level)::int as levels from (${linked}) l) linked
    where ${where.join(' and ')}`
  return { from, bind, values }
}

function presentCovered(pack: CityPack, { by, ...row }: Found): CoveredEnterprise {
  return {
    ...row,
    districtName: pack.districts.find(({ id }) => id === row.district)?.name ?? '',
    by: by.flatMap(({ post, level }) => {
      const declared = pack.posts.find(({ id }) => id === post)
      return declared ? [{ post: leaderRef(pack, declared), level }] : []
    }),
  }
}

async function assignableOf({ many, viewer }: Tx, pack: CityPack, year: number): Promise<CoverageList['assignable']> {
  const counts = await many<{ post: string; links: number }>(
    `select post, count(*)::int as links from liaison_links where city = $1 and year = $2 and until is null group by post`,
    [pack.id, year],
  )
  const links = new Map(counts.map((row) => [row.post, row.links]))
  return assignablePosts(viewer, pack).map((post) => ({
    ...leaderRef(pack, post),
    district: pack.organisations.find(({ id }) => id === post.organisation)?.district ?? '',
    links: links.get(post.id) ?? 0,
  }))
}
