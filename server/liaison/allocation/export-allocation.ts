import type { FastifyReply } from 'fastify'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import type { AllocatedEnterprise } from './contract.ts'
import type { Current } from './current.ts'
import { readCurrent } from './current.ts'
import { originWords, stateWords } from './origin-words.ts'
import { requirePlan } from './plans.ts'
import { requireAllocations } from './policy.ts'
import { presentLeaderAllocation } from './read-leader-allocation.ts'
import { requireAllocation } from './store.ts'

type Row = AllocatedEnterprise & { leader: string; park: string | null }

/** Streams every enterprise with its leader and why, as xlsx. */
export async function exportAllocation(app: App, viewer: Viewer, id: string, reply: FastifyReply): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    requireAllocations(viewer)
    const row = await requireAllocation(tx, id)
    const pack = app.packs.get(viewer.city)
    const { name } = requirePlan(pack, row.plan)
    const current = await readCurrent(tx, row)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `${row.year} 年${name}分配`,
        sheet: '分配',
        columns,
        facts: [
          ['城市', pack.name],
          ['方案', `${name}，${row.year} 年，第 ${row.draft} 稿，${stateWords[row.state]}`],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      rowsOf(pack, current),
    )
  })
}

const columns: WorkbookColumn<Row>[] = [
  { title: '领导', width: 24, value: ({ leader }) => leader },
  { title: '园区', width: 16, value: ({ park }) => park },
  { title: '企业', width: 36, value: ({ name }) => name },
  { title: '行业', width: 24, value: ({ industry }) => industry },
  { title: '区县', width: 12, value: ({ district }) => district },
  { title: '名次', kind: 'number', value: ({ rank }) => rank },
  { title: '运行情况', width: 10, value: ({ grade }) => grade },
  { title: '为什么归这一岗', width: 40, value: ({ why }) => why },
  { title: '来源', width: 8, value: ({ origin }) => originWords[origin] },
  { title: '得分', kind: 'number', value: ({ score }) => score },
  { title: '次选', width: 24, value: ({ runnerUp }) => runnerUp?.name ?? null },
  { title: '次选得分', kind: 'number', value: ({ runnerUp }) => runnerUp?.score ?? null },
]

async function* rowsOf(pack: CityPack, current: Current): AsyncGenerator<Row> {
  for (const { id } of current.problem.leaders) {
    const { name, park, enterprises } = presentLeaderAllocation(pack, current, id)
    for (const enterprise of enterprises) yield { ...enterprise, leader: name, park }
  }
}
