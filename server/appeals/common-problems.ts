import { addDays } from '../../engine/calendar/civil-date.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { currentKind } from '../cases/case-kinds.ts'
import type { CaseRow } from '../cases/contract.ts'
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

/** Matters registered today or up to so many days before. */
const recentMatters = async (app: App, tx: Tx, kind: string, days: number) => {
  const calendar = await app.calendars.of(tx.viewer.city)
  const since = instantAt(calendar, addDays(dateOf(calendar, app.clock.now()), -days), 0)
  return tx.many<Matter>(
    `select id, enterprise, topic, tsvector_to_array(ts_filter(words, '{a}')) as words from cases
     where city = $1 and kind = $2 and registered_at >= $3 and joint is null and enterprise is not null
       and stage not in ('withdrawn', 'merged', 'declined')
     order by registered_at desc limit 3000`,
    [tx.viewer.city, kind, new Date(since)],
  )
}

/**
 * Makes several appeals one joint matter; each keeps its enterprise, its answer and its closing, and notes among the offices
 * what it became part of.
 */
export const joinMatters = async (app: App, tx: Tx, { title, cases }: JointBody): Promise<{ id: string }> => {
  const ids = [...new Set(cases)]
  const rows = await listRows(app, tx, ids)
  checkJoinable(rows, ids)
  const id = newId(app.clock)
  const { city, name } = tx.viewer
  await tx.query(
    'insert into joint_matters (city, id, title, topic, created_at, created_by) values ($1, $2, $3, $4, $5, $6)',
    [city, id, title, rows[0]?.topic.id ?? '', new Date(app.clock.now()), name],
  )
  const joined = await tx.query(
    'update cases set joint = $3 where city = $1 and id = any ($2::uuid[]) and joint is null',
    [city, ids, id],
  )
  if (joined.rowCount !== ids.length) throw conflict('already-joint', '其中有事项已经属于另一个共性问题，没有合并。')
  for (const row of rows) await noteJoining(app, tx, row, `列入共性问题“${title}”，共 ${rows.length} 件`)
  return { id }
}

const checkJoinable = (rows: readonly CaseRow[], ids: readonly string[]): void => {
  if (rows.length !== ids.length) throw invalid('cases', '有的事项找不到，请刷新后重选。')
  const ended = rows.find(({ stage }) => stage.mode === 'ended')
  if (ended) throw invalid('cases', `${ended.number} 已经了结，请去掉它再合。`, 'case-ended')
  if (new Set(rows.map(({ enterprise, id }) => enterprise?.id ?? id)).size < 2)
    throw invalid('cases', '共性问题至少要有两家企业；同一家企业的重复诉求请并入一件。', 'one-enterprise')
}

const noteJoining = async (app: App, tx: Tx, { id, kind, stage }: CaseRow, text: string): Promise<void> => {
  const note = currentKind(app, tx.viewer.city, kind.id).actions['note']
  if (!note?.from.includes(stage.id)) return
  await actOnCase(app, tx, { reference: id, action: 'note', data: { text }, expectedVersion: null, requestKey: null })
}
