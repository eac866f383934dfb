import { instantAt } from '../../../engine/calendar/zone.ts'
import { countMatters } from './count-matters.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { matterRows, yearStart } from './matter-rows.ts'
import { apartFromLate, lightOfShare, thisYear } from './matter-figure.ts'
import { minimumSample } from './minimum-sample.ts'

export const appealsSatisfaction: FigureQuery = {
  unit: '分',
  how: {
    algorithm: '企业评价按等次折成分数后的平均分',
    counts: `${thisYear}；各等次的分值见通报，没有评价的不算，评价太少的不计分`,
    light: '低于目标的为略落后；评价太少的不判',
  },
  behindTitle: '各单位被评价的件数',
  partyWord: '家单位',
  read: async (context) => {
    const answered = `c.state->'feedback' <> 'null'`
    const reading = await countMatters(context, { n: answered, partyRows: { answered: 'true' } })
    const scores = await readScores(context)
    const few = reading.n < minimumSample(context)
    const of = (month: string | null) => scores.find((row) => row.month === month)?.score ?? null
    return {
      ...reading,
      few,
      value: few ? null : of(null),
      trend: context.months.map((month) => ({ month, value: of(month) })),
      parties: reading.parties.filter(({ n }) => n > 0),
    }
  },
  light: apartFromLate(lightOfShare),
  rows: (context) => matterRows(context, { answered: 'true' }),
}

/** The average of this year, and of each month of it. */
function readScores(context: FigureContext): Promise<{ month: string | null; score: number | null }[]> {
  const { pack, calendar, tx } = context
  const scores = Object.fromEntries(
    pack.caseKinds.map(({ id, grades }) => [id, Object.fromEntries(grades.map((grade) => [grade.id, grade.score]))]),
  )
  const month = `to_char(c.registered_at at time zone 'Asia/Shanghai', 'YYYY-MM')`
  return tx.many(
    `select ${month} as month, round(avg(($3::jsonb->c.kind->>(c.state->'feedback'->>'grade'))::numeric), 1)::float8 as score
     from cases c where c.city = $1 and c.registered_at >= $2 and c.state->'feedback' <> 'null'
     group by grouping sets ((${month}), ())`,
    [pack.id, new Date(instantAt(calendar, yearStart(context), 0)), JSON.stringify(scores)],
  )
}
