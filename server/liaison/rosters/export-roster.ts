import type { FastifyReply } from 'fastify'
import { gradeNames } from '../../../engine/rosters/phrase-reason.ts'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn, WorkbookFacts } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import type { PlaceFilters, Roster, RosterPlace } from './contract.ts'
import { streamRosterPlaces } from './read-roster-places.ts'
import { readRoster } from './read-roster.ts'
import { requireRoster } from './roster-record.ts'

/** Streams the places that are filtered as xlsx; the second sheet says by which rule and when they were drawn. */
export async function exportRoster(
  app: App,
  viewer: Viewer,
  id: string,
  filters: PlaceFilters,
  reply: FastifyReply,
): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const roster = await readRoster(app, tx, id)
    const places = streamRosterPlaces(app, tx, await requireRoster(tx, id), filters)
    await streamWorkbook(
      reply,
      { name: rosterTitle(roster), sheet: '名单', columns, facts: factsOf(app, viewer, roster, filters) },
      places,
    )
  })
}

/** How papers and files call a roster. */
export const rosterTitle = ({ year, district, rule, state }: Roster): string =>
  `${year} 年${district?.name ?? ''}${rule.name}${state === 'approved' ? '' : '（草稿）'}`

const columns: WorkbookColumn<RosterPlace>[] = [
  { title: '名次', kind: 'number', width: 6, value: ({ rank }) => rank },
  { title: '企业名称', width: 40, value: ({ name }) => name },
  { title: '统一社会信用代码', width: 22, value: ({ creditCode }) => creditCode },
  { title: '集团', width: 20, value: ({ group }) => group?.name ?? '' },
  { title: '区县', width: 12, value: ({ district }) => district?.name ?? '' },
  { title: '园区', width: 12, value: ({ park }) => park ?? '' },
  { title: '行业', width: 20, value: ({ industry }) => industry },
  { title: '部分', width: 18, value: ({ part }) => part.name },
  { title: '本户数额（元）', kind: 'fen', width: 18, value: ({ value }) => value },
  { title: '排名数额（元）', kind: 'fen', width: 18, value: ({ ranked }) => ranked },
  { title: '运行情况', width: 10, value: ({ grade }) => grade && gradeNames[grade] },
  { title: '与上年比', width: 14, value: changeWords },
  { title: '为什么列入', width: 70, value: ({ why }) => why.join('') },
]

function changeWords({ change, moved }: RosterPlace): string {
  if (change === null) return ''
  if (change === 'entered') return '新进'
  if (moved === null || moved === 0) return '保留'
  return moved > 0 ? `升 ${moved} 名` : `降 ${-moved} 名`
}

const changeNames = { entered: '新进', moved: '名次变动', changed: '新进和名次变动' }

function factsOf(app: App, viewer: Viewer, roster: Roster, filters: PlaceFilters): WorkbookFacts {
  const now = app.clock.now()
  const { q, part, district, grade, change } = filters
  const conditions: [string, string | undefined][] = [
    ['查找', q],
    ['部分', roster.parts.find(({ id }) => id === part)?.name],
    ['区县', roster.districts.find(({ id }) => id === district)?.name],
    ['运行情况', grade && (grade === 'none' ? '没有上报' : gradeNames[grade])],
    ['与上年比', change && changeNames[change]],
  ]
  return [
    ['城市', app.packs.get(viewer.city).name],
    ['名单', rosterTitle(roster)],
    ['依据', roster.source],
    ['生成', `${roster.drawnBy}，${dateOf(roster.drawnAt)}，第 ${roster.draft} 稿`],
    ['批准', roster.approvedAt ? `${roster.approvedBy}，${dateOf(roster.approvedAt)}` : '未批准'],
    ['导出人', viewer.name],
    ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
    ...roster.parts.map(({ name, sentences }) => [name, sentences.join('')] as const),
    ...conditions.filter((pair): pair is [string, string] => Boolean(pair[1])),
  ]
}
