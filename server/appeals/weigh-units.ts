import type { Topic } from '../../engine/workflow/types.ts'
import { lightConditions } from '../cases/case-lights.ts'
import { columnsFor } from '../cases/enterprise-view.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Suggestion } from './contract.ts'

type HandOut = NonNullable<Suggestion['handOut']>

interface Experience {
  unit: string
  handled: number
  finished: number
  objected: number
}

interface Load {
  open: number
  late: number
  near: number
}

export interface Weighed {
  reasons: HandOut['reasons']
  confidence: HandOut['confidence']
  alternatives: { unit: string; reason: string }[]
}

/** Reasons for and against the unit the responsibility list names: words, the list, earlier cases, its present load. */
export const weighUnits = async (app: App, tx: Tx, topic: Topic, words: string[]): Promise<Weighed> => {
  const experience = await experienceWith(app, tx, topic.id)
  const own = experience.find((each) => each.unit === topic.lead)
  const load = await loadOf(app, tx, topic.lead)
  const reasons = [
    { speaksFor: true, text: `${topic.clause}：“${topic.name}”由其牵头` },
    ...(words.length > 0
      ? [{ speaksFor: true, text: `原话里有“${words.slice(0, 4).join('”“')}”` }]
      : [{ speaksFor: false, text: '原话里没有责任清单上的词，请看一遍再定' }]),
    ...(own
      ? [
          {
            speaksFor: own.objected === 0,
            text: `近一年同类 ${own.handled} 件，${own.finished} 件由其办结，提异议 ${own.objected} 次`,
          },
        ]
      : []),
    ...(topic.assistants.length > 0
      ? [{ speaksFor: true, text: `涉及 ${topic.assistants.length + 1} 家单位，由牵头单位汇总` }]
      : []),
    ...(load.late + load.near > 0
      ? [{ speaksFor: false, text: `其在办 ${load.open} 件，其中逾期 ${load.late} 件、临期 ${load.near} 件` }]
      : []),
  ]
  const confidence = words.length === 0 ? 'low' : words.length > 1 || (own?.finished ?? 0) > 2 ? 'high' : 'some'
  const alternatives = experience
    .filter(({ unit, handled }) => unit !== topic.lead && handled > 0)
    .slice(0, 2)
    .map(({ unit, handled, objected }) => ({
      unit,
      reason: `近一年办过同类 ${handled} 件${objected > 0 ? `，提异议 ${objected} 次` : ''}`,
    }))
  return { reasons, confidence, alternatives: alternatives.length > 0 ? alternatives : assistantsOf(topic) }
}

const assistantsOf = (topic: Topic) =>
  topic.assistants.slice(0, 2).map((unit) => ({ unit, reason: '清单列为协办，也可牵头' }))

/** Which units led matters of a topic within a year, and which objected to them, whoever leads them now. */
const experienceWith = (app: App, tx: Tx, topic: string) =>
  tx.many<Experience>(
    {
      name: 'units-experience',
      text: `
        with like_it as (
          select lead, mode, state->'objectedBy' as objectors from cases
          where city = $1 and topic = $2 and registered_at > $3 and stage <> 'merged'
        )
        select unit, sum(handled)::integer as handled, sum(finished)::integer as finished, sum(objected)::integer as objected
        from (
          select lead as unit, 1 as handled, (mode = 'ended')::integer as finished, 0 as objected
            from like_it where lead is not null
          union all
          select o.unit, 0, 0, 1 from like_it cross join jsonb_array_elements_text(objectors) as o (unit)
        ) as counted
        group by unit order by handled desc, unit limit 5`,
    },
    [tx.viewer.city, topic, new Date(app.clock.now() - 365 * 86_400_000)],
  )

/** What a unit has on its desk, by the same lights as the ledger. */
const loadOf = async (app: App, tx: Tx, unit: string) => {
  const { viewer } = tx
  const at = { calendar: await app.calendars.of(viewer.city), now: app.clock.now() }
  const { late, today, near } = lightConditions(columnsFor(viewer, app.packs.get(viewer.city)), at)
  return tx.one<Load>(
    `select count(*)::integer as open, count(*) filter (where ${late})::integer as late,
       count(*) filter (where (${today}) or (${near}))::integer as near
     from cases c where c.city = $1 and c.lead = $2 and c.mode <> 'ended'`,
    [viewer.city, unit],
  )
}
