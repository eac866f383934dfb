import { periodOf } from '../../../engine/calendar/periods.ts'
import { figureOf } from '../../../engine/obligations/figure-of.ts'
import type { Standing } from '../../../engine/obligations/types.ts'
import type { IsoDate } from '../../../engine/calendar/types.ts'
import type { ObligationFacts } from '../../obligations/read-facts.ts'
import { readStandings } from '../../obligations/read-standings.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { late, near, ok, share, wait } from './figure.ts'

/** Who has done by now what should be done by now, of all who owe it: links, visits, meetings, papers. */
export const obligationsKept: FigureQuery = {
  unit: '%',
  how: {
    algorithm: '达到到今天应有次数的岗位 ÷ 应尽责的岗位',
    counts: '联系、走访、对接、会议、报送的记录；应有次数按已过的工作日折算，退回的报送不算，豁免的不计',
    light: '有人过了期限没完成的为逾期；低于到今天应有的为落后；其余为按期',
  },
  behindTitle: '落后的岗位，已完成和应完成的次数',
  partyWord: '位落后',
  read: async (context) => {
    const facts = await context.obligationFacts()
    const now = standingsOn(context, facts, context.today)
    const figure = figureOf(now)
    return {
      value: share(figure.atOrAbove, figure.subjects),
      n: figure.atOrAbove,
      d: figure.subjects,
      late: lateSubjects(now).size,
      trend: context.months.map((month) => ({ month, value: valueAt(context, facts, month) })),
      parties: behind(context, now),
    }
  },
  light: ({ n, d, late: overdue }) => {
    if (overdue > 0) return late(`逾期 ${overdue} 位`)
    if (!d) return wait('现在没有应尽的')
    return n < d ? near(`落后 ${d - n} 位`) : ok()
  },
  rows: ({ args: { obligations } }) => ({
    page: 'obligations',
    query: obligations ? { only: obligations.join(',') } : ({} as Record<string, string>),
  }),
}

function standingsOn({ pack, calendar, args }: FigureContext, facts: ObligationFacts, day: IsoDate): Standing[] {
  const asked = pack.obligations.filter(({ id }) => !args.obligations || args.obligations.includes(id))
  return readStandings(pack, calendar, facts, day, asked).flatMap(({ standings }) => standings)
}

/** How it stood at the end of a month; records go back to the beginning of the year. */
function valueAt(context: FigureContext, facts: ObligationFacts, month: string): number | null {
  if (month.slice(0, 4) !== context.today.slice(0, 4)) return null
  const { end } = periodOf('month', `${month}-01`)
  const { atOrAbove, subjects } = figureOf(standingsOn(context, facts, end < context.today ? end : context.today))
  return share(atOrAbove, subjects)
}

const lateSubjects = (standings: readonly Standing[]): Set<string> =>
  new Set(standings.filter(({ status }) => status === 'late').map(({ subject }) => subject))

/** Those who are behind, whoever lacks most first. */
function behind({ pack }: FigureContext, standings: readonly Standing[]) {
  const overdue = lateSubjects(standings)
  return [...Map.groupBy(standings, ({ subject }) => subject)]
    .filter(([id, own]) => overdue.has(id) || figureOf(own).atOrAbove < figureOf(own).subjects)
    .map(([id, own]) => {
      const post = pack.posts.find((each) => each.id === id)
      const sum = (what: 'done' | 'owed' | 'remaining') => own.reduce((total, each) => total + each[what], 0)
      const lacking = overdue.has(id) ? sum('remaining') : 0
      return {
        id,
        name: post ? leaderRef(pack, post).name : id,
        n: sum('done'),
        d: sum('owed'),
        late: lacking,
        rows: null,
      }
    })
    .toSorted((a, b) => b.late - a.late || b.d - b.n - (a.d - a.n))
}
