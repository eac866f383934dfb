import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'

/** The nine things enterprises are served with. */
export const serviceMeasures: Measure[] = measuresOf('服务内容', [
  {
    id: 'factors',
    number: '三 1',
    name: '煤电油运气有人协调',
    goal: '需求和缺口及时协调，生产不断供',
    units: ['enterprise-bureau', 'transport', 'power-company', 'gas-company'],
    duties: ['JZ-12'],
  },
  {
    id: 'monitoring',
    number: '三 2',
    name: '工业运行监测预警',
    goal: '指标走势定期分析，预警及时告诉企业',
    units: ['enterprise-bureau', 'reform'],
    duties: ['JZ-13'],
  },
  {
    id: 'finance',
    number: '三 3',
    name: '三台一会融资服务',
    goal: '对接会定期开，担保有监管，资金链有应急',
    units: ['financial-office', 'credit-association'],
    duties: ['JZ-14'],
  },
  {
    id: 'innovation',
    number: '三 4',
    name: '技术创新和创名牌',
    goal: '企业的技术、品牌、高新认定有人跟',
    units: ['technology', 'quality'],
    duties: ['JZ-15'],
  },
  {
    id: 'projects',
    number: '三 5',
    name: '重大项目一站式服务',
    goal: '从立项到办完权证，一路有人协调',
    units: ['reform', 'enterprise-bureau'],
    duties: ['JZ-16'],
  },
  {
    id: 'upgrading',
    number: '三 6',
    name: '产业升级、节能降耗',
    goal: '高耗能企业转得动，能耗有跟踪',
    units: ['reform', 'environment'],
    duties: ['JZ-17'],
  },
  {
    id: 'environment',
    number: '三 7',
    name: '首问负责、限时办理',
    goal: '谁先被问到谁负责到底，到期办结，乱收费能举报',
    units: ['service-office', 'supervision-bureau', 'police', 'legal'],
    duties: ['JZ-18'],
    figure: { query: 'appeals-first-asked', target: 100 },
  },
  {
    id: 'training',
    number: '三 8',
    name: '企业培训和人才',
    goal: '课程、订单培养、实习基地对得上企业需要',
    units: ['personnel', 'labour', 'education'],
    duties: ['JZ-19'],
  },
  {
    id: 'safety',
    number: '三 9',
    name: '安全生产责任到底',
    goal: '责任落到单位，隐患查到就改到底',
    units: ['safety'],
    duties: ['JZ-20'],
  },
])
