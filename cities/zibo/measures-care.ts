import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties } from './organisations.ts'

const territories = parksAndCounties.map(({ id }) => id)
const taskForce = ['financial-regulator', 'court', 'central-bank', 'banking-regulator']

/** Care for enterprises and entrepreneurs. */
export const careMeasures: Measure[] = [
  ...measuresOf('挽救担保圈企业', [
    {
      id: 'survey',
      number: '二（一）',
      name: '摸清担保圈底数',
      goal: '有思路、能盈利、被圈拖累的企业列成名单',
      units: [...taskForce, ...territories],
      deadline: { date: '2019-11-30' },
      duties: ['ZB-51'],
      tasks: [{ id: 'count', name: '报摸底排查结果', units: territories, deadline: { date: '2019-11-30' } }],
    },
    {
      id: 'rescue-ledger',
      number: '二（二）',
      name: '查明情况、建挽救台账',
      goal: '抽逃和逃废债的出局，其余有节点、有主体、有目标',
      units: [...taskForce, ...territories],
      deadline: { date: '2019-12-31' },
      duties: ['ZB-52'],
    },
    {
      id: 'rescue',
      number: '二（三）',
      name: '一企一策依次施救',
      goal: '先银企、再行政、后司法，债委会一致行动',
      units: [...taskForce, 'bank-association', ...territories],
      deadline: { text: '随时组织，长期' },
      duties: ['ZB-53', 'ZB-54'],
    },
    {
      id: 'local-matters',
      number: '二（三）4、三',
      name: '属地事项和专班问责',
      goal: '职工、税务、信用修复有人办，进展慢的追究',
      units: ['financial-regulator', ...territories],
      duties: ['ZB-55'],
    },
  ]),
  ...measuresOf('企业家绿色通道', [
    {
      id: 'service-officers',
      number: '1',
      name: '服务目录和服务专员',
      goal: '八类服务，每个承接单位有一位专员',
      units: ['talent', 'approval', 'education'],
      duties: ['ZB-56'],
    },
    {
      id: 'sharing',
      number: '2、3',
      name: '名单共享、事项公示',
      goal: '资格一处认、处处通，目录人人能看',
      units: ['talent'],
      duties: ['ZB-57'],
    },
    {
      id: 'new-services',
      number: '4',
      name: '新增服务先同意再公布',
      goal: '人才小组同意、细则公布、备案',
      units: ['talent'],
      duties: ['ZB-58'],
    },
    {
      id: 'evaluation',
      number: '5',
      name: '服务定期评估',
      goal: '一般和较差的通报整改',
      units: ['organisation', 'industry'],
      deadline: { text: '定期' },
      duties: ['ZB-59'],
    },
    {
      id: 'dissatisfied',
      number: '6',
      name: '企业家不满意马上办',
      goal: '反映到人才办或工信局，当即联系部门解决',
      units: ['talent', 'industry'],
      duties: ['ZB-60'],
      figure: { query: 'appeals-solved', target: 80 },
    },
  ]),
  ...measuresOf('政治荣誉感', [
    {
      id: 'outstanding',
      number: '二 1',
      name: '每年推优秀企业家名单',
      goal: '三个局推出，送四家单位',
      units: ['industry', 'tax', 'finance', 'reform', 'housing'],
      deadline: { text: '每年' },
      duties: ['ZB-61'],
    },
    {
      id: 'participation',
      number: '二 2',
      name: '参政议政先评价',
      goal: '推荐前查诚信守法，请企业家列席会议',
      units: [
        'committee-office',
        'congress-office',
        'government-office',
        'consultative-office',
        'organisation',
        'united-front',
        'industry',
        'labour',
      ],
      duties: ['ZB-62', 'ZB-63'],
    },
    {
      id: 'publicity',
      number: '二 3',
      name: '宣传优秀企业家',
      goal: '有方案、有稿件、先送审再发',
      units: ['publicity', 'industry'],
      duties: ['ZB-64'],
    },
  ]),
]
