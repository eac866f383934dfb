import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties } from './organisations.ts'

const counties = parksAndCounties.filter(({ kind }) => kind === 'county').map(({ id }) => id)

/** Leadership, money, land and policies. */
export const policyMeasures: Measure[] = [
  ...measuresOf('加强统筹领导', [
    {
      id: 'leadership',
      number: '（一）',
      name: '民营经济大会和双月见面会',
      goal: '一年一次大会，两月一次见面，考评权重向企业评价倾斜',
      units: [
        'committee-office',
        'united-front',
        'assessment',
        'government-office',
        'private-economy-office',
        'chamber',
        ...counties,
      ],
      deadline: { text: '每年一次、每两个月一次' },
      duties: ['PE-01', 'PE-02', 'PE-03'],
      figure: {
        query: 'obligations-kept',
        args: { obligations: ['conference-city', 'conference-county', 'two-monthly'] },
      },
    },
    {
      id: 'linked-enterprises',
      number: '（二）',
      name: '领导挂钩联系民营企业',
      goal: '四套班子成员每人两户以上，每年调研两次以上，按季通报',
      units: ['organisation', 'united-front', 'private-economy-office', 'chamber', ...counties],
      deadline: { text: '每年两次' },
      duties: ['PE-04', 'PE-05'],
      figure: {
        query: 'obligations-kept',
        args: { obligations: ['links', 'visits', 'county-links', 'county-visits'] },
      },
    },
    {
      id: 'linking-bulletins',
      number: '（二）',
      name: '按季度通报挂钩联系',
      goal: '每季度通报一次，一年的情况写进述职',
      units: ['organisation', 'united-front', 'private-economy-office', 'chamber'],
      deadline: { text: '每季度' },
      duties: ['PE-06'],
      figure: { query: 'liaison-bulletins', target: 100 },
    },
  ]),
  ...measuresOf('政策达企惠企', [
    {
      id: 'finance',
      number: '（三）',
      name: '融资清单、风险补偿、稳贷续贷',
      goal: '三张清单推给银行，不简单抽贷，普惠小微贷款年增两成',
      units: ['industry', 'finance', 'financial-office', 'central-bank', 'banking-regulator', ...counties],
      deadline: { text: '每年' },
      duties: ['PE-07', 'PE-08', 'PE-09', 'PE-10'],
    },
    {
      id: 'land',
      number: '（四）',
      name: '企业项目用地有保障',
      goal: '供地方式多样，闲置和批而未供的盘活，试行标准地',
      units: ['land', 'industrial-park', 'border-zone', ...counties],
      duties: ['PE-11'],
    },
    {
      id: 'funds',
      number: '（五）',
      name: '专项资金和分级补助',
      goal: '纳规、专精特新、升限各按标准兑现，掉库的不补',
      units: ['industry', 'finance', 'commerce', 'financial-office', 'central-bank', 'banking-regulator'],
      duties: ['PE-12', 'PE-13', 'PE-14', 'PE-15', 'PE-16', 'PE-17', 'PE-18'],
    },
    {
      id: 'publicity',
      number: '（六）',
      name: '政策汇编、宣传和传导评估',
      goal: '一处发布、一本口袋书，到达、知晓、运用三个率有人测',
      units: ['publicity', 'industry', 'service', ...counties],
      duties: ['PE-20', 'PE-21'],
    },
    {
      id: 'payment',
      number: '（七）',
      name: '资金足额到账、清理拖欠',
      goal: '惠企资金不截留，清偿率排名公布，低于全省的通报',
      units: ['discipline', 'organisation', 'finance', 'state-assets', 'audit', 'burden', ...counties],
      duties: ['PE-22', 'PE-23', 'PE-24', 'PE-25'],
    },
    {
      id: 'highest-once',
      number: '末段',
      name: '同类政策就高不重复',
      goal: '每户能享受哪一项、为什么，说得清',
      units: ['private-economy-office', 'finance', 'industry'],
      duties: ['PE-19'],
    },
  ]),
]
