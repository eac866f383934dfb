import { addDays } from '../../../engine/calendar/civil-date.ts'
import { periodOf } from '../../../engine/calendar/periods.ts'
import { instantAt } from '../../../engine/calendar/zone.ts'
import { followedSince, owedTasks, readTaskStates } from '../task-states.ts'
import type { FigureContext, FigureQuery } from './figure.ts'
import { late, ok, wait } from './figure.ts'

export const tasksDone: FigureQuery = {
  unit: '项',
  how: {
    algorithm: '责任单位报告已完成的任务 / 应完成的任务（每个责任单位各算一项）',
    counts: '以每个单位最近一次进展报告为准；没有报告的为未开始',
    light: '过了期限还没完成的为逾期；期限在系统启用之前的只等补报；全部完成为完成',
  },
  behindTitle: '还没有报告完成的单位',
  partyWord: '家单位没完成',
  read: async (context) => {
    const { tx, today, months, names, measures } = context
    const states = await readTaskStates(tx)
    const owed = owedTasks(measures, states, await followedSince(tx))
    const open = owed.filter(({ state }) => state !== 'done')
    const units = [...new Set(open.map(({ unit }) => unit))]
    const doneBy = async (month: string) =>
      owedTasks(measures, await readTaskStates(tx, monthEnd(context, month)), '').filter(
        ({ state }) => state === 'done',
      )
    const trend = []
    for (const month of months) trend.push({ month, value: (await doneBy(month)).length })
    return {
      value: owed.length === 0 ? null : owed.length - open.length,
      n: owed.length - open.length,
      d: owed.length,
      late: open.filter(({ due }) => due !== null && due < today).length,
      trend,
      parties: units.map((unit) => {
        const own = owed.filter((each) => each.unit === unit)
        const lacking = own.filter(({ state, due }) => state !== 'done' && due !== null && due < today)
        const n = own.filter(({ state }) => state === 'done').length
        return { id: unit, name: names.unit(unit).name, n, d: own.length, late: lacking.length, rows: null }
      }),
    }
  },
  light: ({ n, d, late: overdue }) => {
    if (overdue > 0) return late(`逾期 ${overdue} 项`)
    if (d !== null && d > 0 && n === d) return { name: 'done', word: '完成' }
    return n > 0 ? ok('进行中') : wait('等单位报告')
  },
  rows: () => null,
}

const monthEnd = ({ calendar }: FigureContext, month: string): number =>
  instantAt(calendar, addDays(periodOf('month', `${month}-01`).end, 1), 0)
