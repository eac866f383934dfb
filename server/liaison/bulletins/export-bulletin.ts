import type { FastifyReply } from 'fastify'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { readBulletin } from './bulletins.ts'
import type { CountyLine, LeaderLine, LiaisonBulletin } from './contract.ts'

type Row = (LeaderLine | CountyLine) & { group: string; label: string }

const columns: readonly WorkbookColumn<Row>[] = [
  { title: '层级', width: 12, value: ({ group }) => group },
  { title: '岗位或区县', width: 28, value: ({ label }) => label },
  { title: '联系（户）', kind: 'number', value: ({ links }) => links },
  { title: '本期走访（次）', kind: 'number', width: 14, value: ({ visits }) => visits },
  { title: '已走访（次）', kind: 'number', width: 13, value: ({ done }) => done },
  { title: '应走访（次）', kind: 'number', width: 13, value: ({ owed }) => owed },
  { title: '到期末应有（次）', kind: 'number', width: 16, value: ({ expected }) => expected },
  { title: '还差（次）', kind: 'number', value: ({ behind }) => behind },
  { title: '带回问题（个）', kind: 'number', width: 14, value: ({ heard }) => heard },
  { title: '已了结（个）', kind: 'number', width: 12, value: ({ solved }) => solved },
  { title: '在办（个）', kind: 'number', value: ({ open }) => open },
  { title: '其中逾期（个）', kind: 'number', width: 14, value: ({ late }) => late },
  { title: '名次', kind: 'number', value: ({ rank }) => rank },
]

/** Streams a bulletin's lines as xlsx: leaders of the city, of the counties, then the counties; the rules on the second sheet. */
export async function exportBulletin(
  app: App,
  viewer: Viewer,
  { kind, period }: { kind: string; period: string },
  reply: FastifyReply,
): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const bulletin = await readBulletin(app, tx, kind, period)
    await streamWorkbook(
      reply,
      {
        name: `${bulletin.periodName}${bulletin.name}`,
        sheet: bulletin.periodName,
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['文号', bulletin.frozen?.number ?? '还没有定稿'],
          ['编者的话', bulletin.remarks.text],
          ...bulletin.rules.map((rule, index) => [`口径 ${index + 1}`, rule] as const),
        ],
      },
      rowsOf(bulletin),
    )
  })
}

const groups = { city: '市级领导', county: '县级领导' } as const

async function* rowsOf({ leaders, counties }: LiaisonBulletin): AsyncGenerator<Row> {
  for (const line of leaders) yield { ...line, group: groups[line.level], label: line.post.name }
  for (const line of counties) yield { ...line, group: '县（区）', label: line.name }
}
