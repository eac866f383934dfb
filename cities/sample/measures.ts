import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'

/** The invented document: clauses with a live figure, one with tasks, and one whose part of the system is not there yet. */
export const measures: Measure[] = [
  ...measuresOf('受理和办理', [
    {
      id: 'on-time',
      number: '二',
      name: '诉求限时办结',
      goal: '各渠道来的诉求分到单位，在时限内办结',
      units: ['office', 'industry', 'land', 'finance', 'labour', 'power-company'],
      duties: ['YL-02'],
      figure: { query: 'appeals-on-time', target: 95 },
    },
    {
      id: 'urging',
      number: '三',
      name: '慢的有人督办',
      goal: '逾期的督办、提级，多户同样的事合并处理',
      units: ['supervision'],
      duties: ['YL-03'],
      figure: { query: 'appeals-urged' },
    },
    {
      id: 'closing',
      number: '四',
      name: '企业确认才销号',
      goal: '办结后由企业评价，解决了才算',
      units: ['office'],
      duties: ['YL-04'],
      figure: { query: 'appeals-solved', target: 80 },
    },
  ]),
  ...measuresOf('保障', [
    {
      id: 'organisation',
      number: '一',
      name: '单位和岗位到位',
      goal: '各单位定好承办和负责岗位，并报企服办',
      units: ['office', 'industry', 'labour'],
      deadline: { date: '2026-11-30' },
      duties: ['YL-01', 'YL-05'],
      tasks: [
        { id: 'posts', name: '岗位名单报企服办', units: ['industry', 'labour'], deadline: { date: '2026-10-30' } },
        { id: 'training', name: '承办岗培训', units: ['office'], deadline: { text: '每年上半年' } },
      ],
    },
    {
      id: 'liaison',
      number: '六',
      name: '领导上门听',
      goal: '领导联系企业，上门走访，听到的难事当场进台账',
      units: ['office'],
      duties: ['YL-07'],
      figure: { query: 'obligations-kept', args: { obligations: ['links', 'visits', 'quarterly'] } },
    },
    {
      id: 'meetings',
      number: '七',
      name: '会上问题有着落',
      goal: '恳谈会每季、现场办公会每月，提出的每件都当场解决、交办或讲清楚',
      units: ['office', 'finance', 'east'],
      duties: ['YL-08'],
      figure: { query: 'meeting-items-closed', target: 90 },
    },
    {
      id: 'projects',
      number: '五',
      name: '重大项目有人跟',
      goal: '项目从签约到投产有人负责',
      units: ['industry', 'land'],
      duties: ['YL-06'],
    },
  ]),
]
