import { addDays } from '../../engine/calendar/civil-date.ts'
import { periodOf } from '../../engine/calendar/periods.ts'
import { instantAt } from '../../engine/calendar/zone.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { loadNames } from '../cases/names.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Bulletin } from './contract.ts'

type Row = Bulletin['rows'][number]
type Counted = Omit<Row, 'unit' | 'satisfaction'> & { lead: string; score: number | null }

/**
 * The month of every lead unit: matters registered in it, how many were finished in time or late, what enterprises said.
 * Satisfaction is not counted below the minimum sample (rule 12).
 */
export const computeBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(tx.viewer.city)
  const { start, end } = periodOf('month', `${month}-01`)
  const [from, to] = [instantAt(calendar, start, 0), instantAt(calendar, addDays(end, 1), 0)]
  const moments = [from, to, app.clock.now()].map((moment) => new Date(moment))
  const counted = await tx.many<Counted>({ name: 'bulletin', text: bulletinSql }, [
    tx.viewer.city,
    ...moments,
    JSON.stringify(scoresOf(pack)),
  ])
  const minimumSample = Math.max(...pack.caseKinds.map((kind) => kind.minimumSample.cases))
  const names = await loadNames(tx)
  const present = ({ lead, score, ...figures }: Counted): Row => ({
    ...figures,
    unit: lead === '' ? { id: '', name: '合计', shortName: '合计' } : names.unit(lead),
    satisfaction: figures.answered >= minimumSample && score !== null ? Math.round(score * 10) / 10 : null,
  })
  const rows = counted.filter(({ lead }) => lead !== '').map(present)
  const total = present(counted.find(({ lead }) => lead === '') ?? nothing)
  return { month, minimumSample, frozen: null, total, rows, rules: rulesOf(pack, minimumSample) }
}

/** What a grade is worth, by kind of case: `{ appeal: { good: 100, … } }`. */
const scoresOf = ({ caseKinds }: CityPack) =>
  Object.fromEntries(
    caseKinds.map(({ id, grades }) => [id, Object.fromEntries(grades.map((grade) => [grade.id, grade.score]))]),
  )

/** How the figures are counted, as the bulletin says it; frozen with them. */
const rulesOf = ({ caseKinds }: CityPack, minimumSample: number): string[] => {
  const scales = caseKinds.map(({ name, grades }) => {
    const scale = grades.map((grade) => `${grade.name}${grade.score}`).join('、')
    return caseKinds.length > 1 ? `${name}：${scale}` : scale
  })
  return [
    '收到，指登记日在当月、已分给单位牵头的事项；并入他件的不重复计。',
    '按期和超期，看单位办结时是否在办理时限之内；退回重办的按最后一次计。',
    '在办逾期，指统计时已过办理时限而没有办结的。',
    `满意度是企业评价折算的平均分（${[...new Set(scales)].join('；')}），已评不足 ${minimumSample} 件的不计；企业没有回答的另列，不计入满意度。`,
  ]
}

const nothing: Counted = {
  lead: '',
  received: 0,
  resolved: 0,
  onTime: 0,
  late: 0,
  openLate: 0,
  answered: 0,
  silent: 0,
  solved: 0,
  score: null,
}

/** One row a unit, and one with an empty `lead` for all of them. */
const bulletinSql = `
  select coalesce(lead, '') as lead, count(*)::integer as received,
    count(*) filter (where on_time is not null)::integer as resolved,
    count(*) filter (where on_time)::integer as "onTime",
    count(*) filter (where not on_time)::integer as late,
    count(*) filter (where mode <> 'ended' and clock = 'handle' and due_at < $4)::integer as "openLate",
    count(*) filter (where state->'feedback' <> 'null')::integer as answered,
    count(*) filter (where ending = 'silence')::integer as silent,
    count(*) filter (where state->'feedback'->>'solved' = 'yes')::integer as solved,
    avg(($5::jsonb->kind->>(state->'feedback'->>'grade'))::numeric)::float8 as score
  from cases
  where city = $1 and lead is not null and registered_at >= $2 and registered_at < $3 and stage <> 'merged'
  group by grouping sets ((lead), ())
  order by received desc, lead`
