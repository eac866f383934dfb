import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, Charge, IndustryField } from '../../engine/city/index.ts'

const duties = ['GZ-07']
const silent = '文件没有写园内怎样挑，分管领域和行业相符的便于解决问题'

export const fields: IndustryField[] = customaryFields(silent)

/** What leaders are likely to have in charge and to know where the name of the post does not tell it. */
export const charges: Record<string, Charge> = {
  'party-secretary': { portfolio: ['industry'], expertise: { technology: 60 } },
  mayor: { portfolio: ['industry'], expertise: { construction: 60 } },
  'deputy-party-secretary': { portfolio: ['agriculture'] },
  'executive-vice-mayor': { portfolio: ['technology'], expertise: { industry: 60, commerce: 60 } },
  'congress-chair': { portfolio: ['construction'], expertise: { agriculture: 50 } },
  'consultative-chair': { portfolio: ['society'], expertise: { commerce: 60, industry: 50 } },
}

/** Each leader takes one park and in it at least fifteen enterprises: ten that run well, three fairly, two in difficulty. */
export const allocations: AllocationPlan[] = [
  {
    id: 'parks',
    name: '市领导挂点联系园区和企业',
    roster: 'graded',
    bodies: ['leaders'],
    duties,
    scheme: {
      id: 'parks',
      name: '市领导挂点联系园区和企业',
      duties,
      score: customaryScore({ duties: [], notFromDocument: silent }),
      balance: customaryBalance,
      rules: [
        {
          id: 'one',
          name: '每户至多归一位',
          kind: 'each-enterprise',
          leaders: 'at-most-one',
          duties: [],
          notFromDocument: '文件没有写，一户只由一位市领导联系，其余由县（市、区）领导联系',
        },
        { id: 'park', name: '一位一园，只联系园内企业', kind: 'own-park', everyLeader: true, duties },
        { id: 'least', name: '每位不少于 15 户', kind: 'load', min: 15, duties },
        { id: 'good', name: '较好的不少于 10 户', kind: 'load', grade: '较好', min: 10, duties },
        { id: 'fair', name: '一般的不少于 3 户', kind: 'load', grade: '一般', min: 3, duties },
        { id: 'poor', name: '困难的不少于 2 户', kind: 'load', grade: '困难', min: 2, duties },
        {
          id: 'most',
          name: '每位不超过 18 户',
          kind: 'load',
          max: 18,
          duties: [],
          notFromDocument: '文件只写下限，走得过来按不超过 18 户',
        },
        {
          id: 'avoid',
          name: '要回避的不联系',
          kind: 'no-forbidden-pair',
          duties: [],
          notFromDocument: '文件没有写，按任职回避的规定',
        },
      ],
    },
  },
]
