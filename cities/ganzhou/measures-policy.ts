import { measuresOf } from '../../engine/city/index.ts'
import type { Measure } from '../../engine/city/index.ts'
import { parksAndCounties, units } from './organisations.ts'

const territories = parksAndCounties.map(({ id }) => id)
const departments = units.filter(({ kind }) => kind === 'department').map(({ id }) => id)

/** Policies made, compiled and brought to the enterprises. */
export const policyMeasures: Measure[] = [
  ...measuresOf('制定惠企政策措施', [
    {
      id: 'rules',
      number: '（一）1',
      name: '各部门出细则',
      goal: '清楚的政策写明流程时限，只有方向的拿出方案',
      units: ['campaign-office', ...departments, ...territories],
      deadline: { date: '2016-05-20' },
      duties: ['GZ-01'],
      figure: { query: 'obligations-kept', args: { obligations: ['rules'] } },
      tasks: [{ id: 'county-rules', name: '出台本地实施细则', units: territories, deadline: { text: '尽快' } }],
    },
    {
      id: 'compilation',
      number: '（一）2',
      name: '惠企政策汇编成册',
      goal: '在执行的政策分类公布，企业一本找全',
      units: ['campaign-office', ...departments],
      deadline: { date: '2016-05-20' },
      duties: ['GZ-02'],
    },
    {
      id: 'contacts',
      number: '（一）3',
      name: '每条政策有人讲得清',
      goal: '单位、联系人、电话、邮箱一条不缺',
      units: departments,
      duties: ['GZ-03'],
    },
  ]),
  ...measuresOf('入企宣传解读', [
    {
      id: 'mobilisation',
      number: '（二）1',
      name: '动员大会和入企宣讲',
      goal: '五月中旬动员，月底前领导带队讲到园区和企业',
      units: ['preaching-group', ...territories],
      deadline: { date: '2016-05-31' },
      duties: ['GZ-04'],
      figure: { query: 'obligations-kept', args: { obligations: ['mobilisation', 'preaching', 'county-preaching'] } },
      tasks: [
        { id: 'meeting', name: '开全市动员大会', units: ['reform'], deadline: { date: '2016-05-15' } },
        { id: 'rounds', name: '本地同步宣讲', units: territories, deadline: { date: '2016-05-31' } },
      ],
    },
    {
      id: 'publication',
      number: '（二）2、3',
      name: '媒体和网上公布解读',
      goal: '部门网站先公布，汇编随后上政务网',
      units: ['preaching-group', ...departments],
      deadline: { date: '2016-05-20' },
      duties: ['GZ-05'],
      tasks: [{ id: 'sites', name: '在部门网站公布', units: departments, deadline: { date: '2016-05-15' } }],
    },
  ]),
]
