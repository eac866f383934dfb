import { measureQueries } from '../measure-queries.ts'
import type { MeasureFigure } from '../measures.ts'
import type { CityPack } from '../types.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A live figure is one the system can compute, over kinds, channels and outcomes that the city has. */
export const measureFigure: PackCheck = (pack) =>
  judge(
    'measure-figure',
    '措施的数都算得出来。',
    pack.measures.flatMap(({ name, figure }) =>
      figure ? faultsOf(pack, figure).map((fault) => `措施“${name}”${fault}`) : [],
    ),
  )

function faultsOf(
  { caseKinds, obligations: declared, meetings: held, rosters }: CityPack,
  { query, args = {} }: MeasureFigure,
): string[] {
  const { kind, channels = [], outcomes = [], obligations = [], meetings = [], roster } = args
  const kinds = caseKinds.filter(({ id }) => !kind || id === kind)
  const without = (ids: readonly string[], list: 'channels' | 'outcomes') =>
    ids.filter((id) => !kinds.some((each) => each[list].some((choice) => choice.id === id)))
  return [
    ...(Object.hasOwn(measureQueries, query) ? [] : [`要的数 ${query} 系统不会算`]),
    ...(kinds.length === 0 ? [`要看的事项 ${kind} 没有声明`] : []),
    ...without(channels, 'channels').map((id) => `要看的渠道 ${id} 没有声明`),
    ...obligations
      .filter((id) => !declared.some((each) => each.id === id))
      .map((id) => `要看的履职义务 ${id} 没有声明`),
    ...meetings.filter((id) => !held.some((each) => each.id === id)).map((id) => `要看的会议 ${id} 没有声明`),
    ...(roster && !rosters.some(({ id }) => id === roster) ? [`要看的名单 ${roster} 没有声明`] : []),
    ...without(outcomes, 'outcomes').map((id) => `要看的办理结果 ${id} 没有声明`),
  ]
}
