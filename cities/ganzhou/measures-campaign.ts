import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties, units } from './organisations.ts'

const territories = parksAndCounties.map(({ id }) => id)
const departments = units.filter(({ kind }) => kind === 'department').map(({ id }) => id)

/** Enterprises linked, problems solved, results assessed, and who answers for it. */
export const campaignMeasures: Measure[] = [
  ...measuresOf('联企服务', [
    {
      id: 'linked-enterprises',
      number: '（三）1',
      name: '领导挂点联系园区企业',
      goal: '每位领导一个园区、至少 15 户规上企业，按好、一般、困难搭配',
      units: ['visiting-group', ...territories],
      duties: ['GZ-06', 'GZ-07'],
      figure: { query: 'obligations-kept', args: { obligations: ['links'] } },
    },
    {
      id: 'officials-to-firms',
      number: '（三）2',
      name: '机关干部下企业',
      goal: '部门联系园区，先摸清问题，再报帮扶方案',
      units: ['visiting-group', ...departments],
      deadline: { date: '2016-05-31' },
      duties: ['GZ-08'],
      figure: { query: 'obligations-kept', args: { obligations: ['park-survey', 'support-plan'] } },
    },
    {
      id: 'experts',
      number: '（三）3',
      name: '专家问诊和产业链对接',
      goal: '顾问团到企业问诊，融资和配套接得上',
      units: ['visiting-group', 'financial-office', 'central-bank', 'banking-regulator'],
      duties: ['GZ-09'],
    },
  ]),
  ...measuresOf('为企抒困', [
    {
      id: 'intake',
      number: '（四）1',
      name: '热线、传真、邮箱、直通车',
      goal: '四条渠道一个口子进，及时受理',
      units: ['campaign-office'],
      duties: ['GZ-10'],
      figure: { query: 'appeals-channels' },
    },
    {
      id: 'ledger',
      number: '（四）2',
      name: '问题列清单、建台账、销号',
      goal: '谁主管谁负责，一件一件销',
      units: ['solving-group', ...departments, ...territories],
      duties: ['GZ-11'],
      figure: { query: 'appeals-on-time', target: 95 },
    },
    {
      id: 'sorting',
      number: '（四）3',
      name: '分类处理，各有凭据',
      goal: '有政策的用足，没有的报上或改政策，不能办的讲明白',
      units: ['solving-group', ...departments, ...territories],
      duties: ['GZ-12'],
      figure: { query: 'appeals-evidence', target: 100 },
    },
  ]),
  ...measuresOf('考核问效', [
    {
      id: 'supervision',
      number: '（五）1',
      name: '督查推进',
      goal: '通知书、实地、约谈、挂牌督办，慢的推得动',
      units: ['supervising-group'],
      duties: ['GZ-13'],
      figure: { query: 'appeals-urged' },
    },
    {
      id: 'summary',
      number: '（五）2',
      name: '企业评议和年度总结',
      goal: '由企业评，各地各部门年底报总结',
      units: ['campaign-office', ...departments, ...territories],
      deadline: { date: '2016-12-30' },
      duties: ['GZ-14'],
      figure: { query: 'appeals-satisfaction', target: 90 },
      tasks: [
        {
          id: 'reports',
          name: '报总结报告',
          units: [...departments, ...territories],
          deadline: { date: '2016-12-30' },
        },
      ],
    },
    {
      id: 'assessment',
      number: '（五）3',
      name: '年终考核奖惩',
      goal: '好的表彰，差的诫勉，失职的问责',
      units: ['campaign-office', 'discipline'],
      deadline: { text: '年终' },
      duties: ['GZ-15'],
    },
  ]),
  ...measuresOf('保障措施', [
    {
      id: 'groups',
      number: '三（一）（二）',
      name: '四个专项小组和办公室',
      goal: '宣讲、帮扶、解难、考核各有人管，任务有主',
      units: ['campaign-office', 'preaching-group', 'visiting-group', 'solving-group', 'supervising-group'],
      duties: ['GZ-16'],
      figure: { query: 'tasks-done' },
      tasks: [{ id: 'county-groups', name: '成立本地领导机构', units: territories }],
    },
  ]),
]
