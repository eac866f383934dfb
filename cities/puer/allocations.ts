import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, Charge, IndustryField } from '../../engine/city/index.ts'

const duties = ['PE-04']
const silent = '文件没有写按什么分，分管领域和行业相符的便于解决问题'

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

/** Each member of the four leading bodies has two key private enterprises or more. */
export const allocations: AllocationPlan[] = [
  {
    id: 'leaders',
    name: '市四班子成员挂钩联系民营企业',
    roster: 'key-private',
    bodies: ['leaders'],
    duties,
    scheme: {
      id: 'leaders',
      name: '市四班子成员挂钩联系民营企业',
      duties,
      score: customaryScore({ duties: [], notFromDocument: silent }),
      balance: customaryBalance,
      rules: [
        {
          id: 'one',
          name: '每户只归一位',
          kind: 'each-enterprise',
          leaders: 'exactly-one',
          duties: [],
          notFromDocument: '文件没有写，一户由一位联系',
        },
        { id: 'least', name: '每位 2 户以上', kind: 'load', min: 2, duties },
        {
          id: 'group',
          name: '同集团归同一位',
          kind: 'group-together',
          duties: [],
          notFromDocument: '文件没有写，同一集团的由一位联系',
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
