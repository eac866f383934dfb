import { currentKind } from '../cases/case-kinds.ts'
import { listRows } from '../cases/list-cases.ts'
import { choiceName } from '../cases/names.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { CommonProblem, JointBody } from './contract.ts'
import type { Matter } from './cluster-matters.ts'
import { clusterMatters } from './cluster-matters.ts'

/**
 * The same matter from several enterprises in a period, found across appeals (JZ-09): under the pack's rule, so many
 * enterprises in so many days.
 */
export const findCommonProblems = async (app: App, tx: Tx): Promise<CommonProblem[]> => {
  const found: CommonProblem[] = []
  for (const { id } of app.packs.get(tx.viewer.city).caseKinds) {
    const kind = currentKind(app, tx.viewer.city, id)
    const { enterprises, days } = kind.common
    const matters = await recentMatters(app, tx, id, days)
    for (const cluster of clusterMatters(matters, enterprises)) {
      found.push({
        topic: choiceName(kind.topics, cluster.topic),
        words: cluster.words,
        enterprises: cluster.enterprises,
        cases: await listRows(app, tx, cluster.matters),
        rule: `${days} 天内 ${enterprises} 户以上企业反映同一问题`,
      })
    }
  }
  return found.toSorted((a, b) => b.enterprises - a.enterprises)
}

const recentMatters = (app: App, tx: Tx, kind: string, days: number) =>
  tx.many<Matter>(
    `select id, enterprise, topic, tsvector_to_array(ts_filter(words, '{a}')) as words from cases
     where city = $1 and kind = $2 and registered_at > $3 and joint is null and enterprise is not null
       and stage not in ('withdrawn', 'merged', 'declined')
     order by registered_at desc limit 3000`,
    [tx.viewer.city, kind, new Date(app.clock.now() - days * 86_400_000)],
  )

/** Makes several appeals one joint matter; each keeps its enterprise, its answer and its closing. */
export const joinMatters = async (app: App, tx: Tx, { title, cases }: JointBody): Promise<{ id: string }> => {
  const rows = await listRows(app, tx, cases)
  if (rows.length !== new Set(cases).size) throw invalid('cases', '有的事项找不到，请刷新后重选。')
  const id = newId(app.clock)
  const { city, name } = tx.viewer
  await tx.query(
    'insert into joint_matters (city, id, title, topic, created_at, created_by) values ($1, $2, $3, $4, $5, $6)',
    [city, id, title, rows[0]?.topic.id ?? '', new Date(app.clock.now()), name],
  )
  const joined = await tx.query(
    'update cases set joint = $3 where city = $1 and id = any ($2::uuid[]) and joint is null',
    [city, cases, id],
  )
  if (joined.rowCount !== cases.length) throw conflict('already-joint', '其中有事项已经属于另一个共性问题，没有合并。')
  return { id }
}
