import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties, units } from './organisations.ts'

const counties = parksAndCounties.filter(({ kind }) => kind === 'county').map(({ id }) => id)
/** The departments of the leading group. */
const members = units.filter(({ duties }) => duties.includes('JZ-01')).map(({ id }) => id)

/** How the mechanism is organised and runs. */
export const mechanismMeasures: Measure[] = [
  ...measuresOf('组织机制', [
    {
      id: 'leading-group',
      number: '一（一）',
      name: '领导小组和部门联席会',
      goal: '有人统筹，联席会定期听各部门进展',
      units: ['service-office', ...members],
      deadline: { text: '定期' },
      duties: ['JZ-01'],
      figure: { query: 'obligations-kept', args: { obligations: ['joint'] } },
      tasks: [{ id: 'progress', name: '向联席会报本部门服务企业进展', units: members, deadline: { text: '每季度' } }],
    },
    {
      id: 'linked-enterprises',
      number: '一（二）',
      name: '重点企业都有领导联系',
      goal: '市里 100 户、每县 20 户左右，每户一位联系人',
      units: ['service-office', ...counties],
      duties: ['JZ-02'],
      figure: { query: 'liaison-coverage', target: 100 },
    },
    {
      id: 'contact-cards',
      number: '一（三）',
      name: '联系卡、台账和咨询电话',
      goal: '企业手里有部门联系卡，问题随时能打进来、记得下来',
      units: ['service-office', ...members],
      duties: ['JZ-03', 'JZ-04'],
      figure: { query: 'appeals-received' },
    },
  ]),
  ...measuresOf('运行机制', [
    {
      id: 'portal',
      number: '二（一）1',
      name: '网上能查政策、能投诉',
      goal: '企业在门户上提问题、看反馈、查涉企政策',
      units: ['service-office'],
      duties: ['JZ-05'],
      figure: { query: 'appeals-closed', args: { channels: ['web'] } },
    },
    {
      id: 'regular-visits',
      number: '二（一）2',
      name: '季度到企业、半年座谈一次',
      goal: '部门负责人每季度下企业，主要领导每半年面对面，并现场办公',
      units: ['service-office', ...members, ...counties],
      deadline: { text: '每季度、每半年' },
      duties: ['JZ-06'],
      figure: {
        query: 'obligations-kept',
        args: { obligations: ['quarterly', 'talk-city', 'talk-county', 'on-site'] },
      },
    },
    {
      id: 'hotline',
      number: '二（一）3',
      name: '政企快线和走访收集',
      goal: '热线、走访、征询函都收得上来，汇总给领导',
      units: ['service-office'],
      duties: ['JZ-07'],
      figure: { query: 'appeals-received', args: { channels: ['phone', 'visit', 'letter'] } },
    },
    {
      id: 'three-ways-in',
      number: '二（一）4',
      name: '三条来路汇到一个办公室',
      goal: '企业报、政府排、部门收，都进一本账',
      units: ['service-office'],
      duties: ['JZ-08'],
      figure: { query: 'appeals-channels' },
    },
    {
      id: 'tiers',
      number: '二（一）4',
      name: '问题分层由领导协调',
      goal: '一般归分管副市长，重大普遍归常务或市长，政策上常务会',
      units: ['service-office', 'government'],
      duties: ['JZ-09'],
      figure: { query: 'appeals-tiers', target: 100 },
    },
    {
      id: 'reports',
      number: '二（二）',
      name: '定期报告、全市通报',
      goal: '服务企业的情况按期报市委市政府并通报',
      units: ['service-office', 'supervision'],
      deadline: { text: '每月' },
      duties: ['JZ-10'],
      figure: { query: 'bulletins-published', target: 100 },
    },
    {
      id: 'satisfaction',
      number: '二（三）',
      name: '只看企业满不满意',
      goal: '企业满意度进各单位年度绩效',
      units: ['enterprise-bureau'],
      duties: ['JZ-11'],
      figure: { query: 'appeals-satisfaction', target: 90 },
    },
  ]),
]
