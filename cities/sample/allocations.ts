import { customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, IndustryField } from '../../engine/city/index.ts'

const duties = ['YL-07']

export const fields: IndustryField[] = [
  { id: 'industry', name: '工业', words: ['制造', '加工'], inCharge: ['工业'], duties },
  { id: 'commerce', name: '商贸', words: ['批发', '零售', '运输'], inCharge: ['商贸'], duties },
  { id: 'digital', name: '数字经济', words: ['软件', '信息'], inCharge: [], duties },
]

const score = customaryScore({ duties })
const balance = { points: 1, duties }

export const allocations: AllocationPlan[] = [
  {
    id: 'leaders',
    name: '市领导联系企业',
    roster: 'leading',
    bodies: ['leaders'],
    due: { month: 10, day: 20, of: 'year-before' },
    duties,
    scheme: {
      id: 'leaders',
      name: '市领导联系企业',
      duties,
      score: [...score, { id: 'park', name: '同园区便于走访', for: 'same-park', points: 5, duties }],
      balance,
      rules: [
        { id: 'one', name: '每户只归一位', kind: 'each-enterprise', leaders: 'exactly-one', duties },
        { id: 'least', name: '每位不少于 2 户', kind: 'load', min: 2, duties },
        { id: 'most', name: '每位不超过 5 户', kind: 'load', max: 5, duties },
        { id: 'poor', name: '困难户每位至多 2', kind: 'load', grade: '困难', max: 2, duties },
        { id: 'group', name: '同集团归同一位', kind: 'group-together', duties },
        { id: 'avoid', name: '要回避的不联系', kind: 'no-forbidden-pair', duties },
        { id: 'county', name: '与区级不重复', kind: 'no-overlap', list: 'county-links', duties },
      ],
    },
  },
  {
    id: 'parks',
    name: '市领导挂点园区企业',
    roster: 'graded',
    bodies: ['leaders'],
    duties,
    scheme: {
      id: 'parks',
      name: '市领导挂点园区企业',
      duties,
      score,
      balance,
      rules: [
        { id: 'one', name: '每户至多归一位', kind: 'each-enterprise', leaders: 'at-most-one', duties },
        { id: 'park', name: '只联系自己园区的企业', kind: 'own-park', everyLeader: true, duties },
        { id: 'least', name: '每位不少于 15 户', kind: 'load', min: 15, duties },
        { id: 'good', name: '较好的 10 户', kind: 'load', grade: '较好', min: 10, duties },
        { id: 'fair', name: '一般的 3 户', kind: 'load', grade: '一般', min: 3, duties },
        { id: 'poor', name: '困难的 2 户', kind: 'load', grade: '困难', min: 2, duties },
        { id: 'city', name: '市里已经联系的不再分', kind: 'no-overlap', list: 'city-links', duties },
        { id: 'county', name: '与区级不重复', kind: 'no-overlap', list: 'county-links', duties },
      ],
    },
  },
]
