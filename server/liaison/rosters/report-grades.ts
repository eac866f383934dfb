import type { Tx } from '../../database/tx.ts'
import { enterpriseScope } from '../../enterprises/policy.ts'
import { binder } from '../../cases/policy.ts'
import type { App } from '../../platform/app.ts'
import type { FieldError } from '../../platform/refusal.ts'
import { forbidden, invalid, invalidFields } from '../../platform/refusal.ts'
import { today as todayOf } from '../../platform/today.ts'
import { newId } from '../../platform/uuid.ts'
import type { GradeReport } from './grade-contract.ts'
import { gradableDistricts } from './policy.ts'

type Row = GradeReport['rows'][number]

/**
 * Writes down how enterprises run in a year, all rows or none. A county reports those of its own district only; what was said
 * before stays on record and the latest word counts. Answers the enterprises whose grade was new, in the order given.
 */
export async function reportGrades(app: App, tx: Tx, { year, rows }: GradeReport): Promise<{ changed: string[] }> {
  const latest = Number(todayOf(app.clock).slice(0, 4)) + 1
  if (year > latest) throw invalid('year', `运行情况最多报到 ${latest} 年。`)
  const known = await readKnown(tx, year, rows)
  refuseForeign(app, tx, rows, known)
  const changed = rows.filter(({ enterprise, grade, note = '' }) => {
    const before = known.get(enterprise)
    return before?.grade !== grade || before.note !== note.trim()
  })
  const { city, organisations, name } = tx.viewer
  for (const { enterprise, grade, note = '' } of changed) {
    const organisation = organisations[0] ?? countyOf(app, city, known.get(enterprise)?.district ?? null)
    await tx.query(
      `insert into enterprise_grades (city, id, enterprise, year, grade, note, organisation, made_at, made_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [city, newId(app.clock), enterprise, year, grade, note.trim(), organisation, new Date(app.clock.now()), name],
    )
  }
  return { changed: changed.map(({ enterprise }) => enterprise) }
}

interface Known {
  district: string | null
  grade: Row['grade'] | null
  note: string
}

async function readKnown(tx: Tx, year: number, rows: readonly Row[]): Promise<Map<string, Known>> {
  const { bind, values } = binder()
  const found = await tx.many<Known & { id: string }>(
    `select e.id, e.district, g.grade, coalesce(g.note, '') as note from enterprises e
       left join lateral (select grade, note from enterprise_grades g
         where g.city = e.city and g.year = ${bind(year)} and g.enterprise = e.id order by g.id desc limit 1) g on true
     where ${enterpriseScope(tx.viewer, bind)} and e.id = any (${bind(rows.map(({ enterprise }) => enterprise))}::uuid[])`,
    values,
  )
  return new Map(found.map(({ id, ...known }) => [id, known]))
}

function refuseForeign(app: App, tx: Tx, rows: readonly Row[], known: ReadonlyMap<string, Known>): void {
  const districts = gradableDistricts(app.packs.get(tx.viewer.city), tx.viewer)
  if (districts?.length === 0) throw forbidden('运行情况由区县上报，您的岗位只能查看。')
  const errors = rows.flatMap(({ enterprise }, index): FieldError[] => {
    const field = `rows.${index}.enterprise`
    const found = known.get(enterprise)
    if (!found) return [{ field, message: '没有找到这家企业，可能不在本市名录里。' }]
    const own = districts === null || (found.district !== null && districts.includes(found.district))
    return own ? [] : [{ field, message: '这家企业不在您的区县，请由所在区县上报。' }]
  })
  if (errors.length > 0) throw invalidFields(errors)
}

/** When the system itself reports, it is for the county the enterprise is in. */
const countyOf = (app: App, city: string, district: string | null): string | null =>
  app.packs.get(city).organisations.find((unit) => district !== null && unit.district === district)?.id ?? null
