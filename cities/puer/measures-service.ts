import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties } from './organisations.ts'

const counties = parksAndCounties.filter(({ kind }) => kind === 'county').map(({ id }) => id)

/** The system of services: headquarters, leads and officers, platforms, complaints. */
export const serviceMeasures: Measure[] = measuresOf('体系化服务', [
  {
    id: 'relief-headquarters',
    number: '（八）',
    name: '助企纾困指挥部',
    goal: '企业清单、问题清单齐，每个问题有领导、单位、时限，按时销号',
    units: ['private-economy-office', ...counties],
    duties: ['PE-27'],
    figure: { query: 'appeals-on-time', args: { kind: 'appeal' }, target: 95 },
  },
  {
    id: 'investment-headquarters',
    number: '（八）',
    name: '招商引资指挥部',
    goal: '规划、项目清单、作战图齐，照单推进',
    units: ['investment-committee'],
    duties: ['PE-26'],
  },
  {
    id: 'headquarters-reports',
    number: '（八）',
    name: '两个指挥部定期汇报',
    goal: '进展和难题按期报领导小组',
    units: ['private-economy-office', 'investment-committee'],
    deadline: { text: '定期' },
    duties: ['PE-28'],
    figure: { query: 'obligations-kept', args: { obligations: ['headquarters-report'] } },
  },
  {
    id: 'project-leads',
    number: '（九）',
    name: '项目主管和服务专员',
    goal: '一个项目一位主管一位专员，落地后接着服务',
    units: ['investment-committee', ...counties],
    duties: ['PE-29', 'PE-30'],
  },
  {
    id: 'relief-leads',
    number: '（十）',
    name: '纾困主管和政策专员',
    goal: '重点企业一对一，专员背后有平台支持',
    units: ['private-economy-office', ...counties],
    duties: ['PE-31', 'PE-32'],
  },
  {
    id: 'officer-pools',
    number: '（十一）',
    name: '两个专员库',
    goal: '选拔、培训、匹配、考核都有办法',
    units: ['organisation', 'investment-committee', 'private-economy-office'],
    duties: ['PE-33'],
    tasks: [
      {
        id: 'methods',
        name: '制定专员管理办法',
        units: ['investment-committee', 'private-economy-office'],
      },
    ],
  },
  {
    id: 'investment-platform',
    number: '（十二）',
    name: '招商全过程数字化平台',
    goal: '任务分得下去，进度看得见',
    units: ['investment', 'investment-committee'],
    duties: ['PE-34'],
  },
  {
    id: 'relief-platform',
    number: '（十二）',
    name: '助企纾困数字化平台',
    goal: '分办、督促、销号全程有痕',
    units: ['service', 'environment-office'],
    duties: ['PE-35'],
    figure: { query: 'appeals-closed' },
  },
  {
    id: 'complaints',
    number: '（十三）',
    name: '投诉闭环，全市通报',
    goal: '投诉从受理到反馈闭环，定期通报结果',
    units: ['environment-office', ...counties],
    deadline: { text: '每月通报' },
    duties: ['PE-36'],
    figure: { query: 'appeals-on-time', args: { kind: 'complaint' }, target: 95 },
  },
  {
    id: 'bad-influence',
    number: '（十三）',
    name: '影响坏的督查通报',
    goal: '两办督查通报，吃拿卡要严肃查处',
    units: ['committee-office', 'government-office', 'discipline'],
    duties: ['PE-37'],
    figure: { query: 'appeals-urged' },
  },
  {
    id: 'legal-guarantee',
    number: '（十三）',
    name: '涉企法律保障',
    goal: '纠纷有绿色通道，法官联系企业，失信修复有路',
    units: ['political-legal', 'court', 'procuratorate', 'justice', 'reform'],
    duties: ['PE-38'],
  },
])
