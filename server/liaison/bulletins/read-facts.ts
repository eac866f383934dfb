import { binder, caseScope } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { currentVisits } from '../../obligations/read-facts.ts'

/** What one post did in a period and what came of it. */
export interface PostFacts {
  visits: number
  heard: number
  solved: number
  open: number
  late: number
}

interface Between {
  start: string
  end: string
  now: number
}

/** By post: visits of a period (several at one enterprise on one day are one) and the problems heard at them, as they stand now. */
export async function readPostFacts(tx: Tx, { start, end, now }: Between): Promise<ReadonlyMap<string, PostFacts>> {
  const { bind, values } = binder()
  const rows = await tx.many<PostFacts & { post: string }>(
    `select v.post, count(distinct (v.enterprise, v.visited_on))::int as visits, count(c.id)::int as heard,
       count(c.id) filter (where c.mode = 'ended')::int as solved,
       count(c.id) filter (where c.mode <> 'ended')::int as open,
       count(c.id) filter (where c.mode <> 'ended' and c.due_at < ${bind(new Date(now))})::int as late
     from ${currentVisits} v
     left join liaison_problems p on p.city = v.city and p.visit = v.id
     left join cases c on c.city = p.city and c.id = p.case_id and ${caseScope(tx.viewer, bind)}
     where v.city = ${bind(tx.viewer.city)} and v.visited_on between ${bind(start)} and ${bind(end)}
     group by v.post`,
    values,
  )
  return new Map(rows.map(({ post, ...facts }) => [post, facts]))
}
