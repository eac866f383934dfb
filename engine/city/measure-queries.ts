/** The live figures that a clause of a city's document can be followed by, with the words under the number. */
export const measureQueries = {
  'appeals-received': '收到诉求',
  'appeals-on-time': '按期办结',
  'appeals-late': '在办逾期',
  'appeals-closed': '已经了结',
  'appeals-solved': '企业说解决了',
  'appeals-satisfaction': '企业满意度',
  'appeals-channels': '有来件的渠道',
  'appeals-evidence': '带凭据办结',
  'appeals-tiers': '定了协调层级',
  'appeals-urged': '督办过',
  'appeals-escalated': '提过级',
  'appeals-joint': '并入共性问题',
  'appeals-first-asked': '记下首问岗位',
  'bulletins-published': '已发月度通报',
  'enterprises-registered': '名录内企业',
  'enterprises-above-scale': '规上企业',
  'calendar-official': '日历年度已定',
  'obligations-kept': '履职到位',
  'liaison-coverage': '有领导联系',
  'liaison-bulletins': '已发联系通报',
  'roster-approved': '名单已批准',
  'meeting-items-closed': '会上问题了结',
  'tasks-done': '任务已完成',
} as const satisfies Record<string, string>

export type MeasureQueryId = keyof typeof measureQueries
