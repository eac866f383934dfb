import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import { dateOf, timeOf, today } from '../platform/today.ts'
import type { MeetingQuery, MeetingRow, MeetingState } from './contract.ts'
import { streamMeetings } from './list-meetings.ts'

const stateNames: Record<MeetingState, string> = {
  called: '待开',
  held: '已开，待出纪要',
  following: '跟进中',
  done: '已了结',
  cancelled: '已取消',
}

const columns: WorkbookColumn<MeetingRow>[] = [
  { title: '会议类型', width: 18, value: ({ kind }) => kind.name },
  { title: '会议名称', width: 40, value: ({ title }) => title },
  { title: '召集单位', width: 18, value: ({ unit }) => unit.name },
  { title: '主持', width: 22, value: ({ host }) => host },
  { title: '形式', width: 12, value: ({ form }) => form },
  { title: '地点', width: 30, value: ({ place }) => place },
  { title: '开始', kind: 'instant', value: ({ startsAt }) => startsAt },
  { title: '结束', kind: 'instant', value: ({ endsAt }) => endsAt },
  { title: '状态', width: 16, value: ({ state }) => stateNames[state] },
  { title: '邀请（方）', kind: 'number', value: ({ invited }) => invited },
  { title: '回复参加', kind: 'number', value: ({ coming }) => coming },
  { title: '签到', kind: 'number', value: ({ present }) => present },
  { title: '问题（件）', kind: 'number', value: ({ items }) => items },
  { title: '当场解决', kind: 'number', value: ({ solved }) => solved },
  { title: '交办', kind: 'number', value: ({ handedOut }) => handedOut },
  { title: '解释说明', kind: 'number', value: ({ explained }) => explained },
  { title: '交办未了结', kind: 'number', value: ({ open }) => open },
  { title: '其中逾期', kind: 'number', value: ({ late }) => late },
]

/** Streams the list of meetings as it is filtered and sorted on the page, as xlsx. */
export const exportMeetings = (app: App, viewer: Viewer, query: MeetingQuery, reply: FastifyReply): Promise<void> =>
  app.database.transaction(viewer, async (tx) => {
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `会议台账 ${today(app.clock)}`,
        sheet: '会议台账',
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      streamMeetings(app, tx, query),
    )
  })
