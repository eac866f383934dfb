import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, Charge, IndustryField } from '../../engine/city/index.ts'

const duties = ['QH-01']
const silent = '文件没有写按什么分，分管领域和行业相符的便于解决问题'

export const fields: IndustryField[] = customaryFields(silent)

/** What leaders are likely to have in charge and to know where the name of the post does not tell it. */
export const charges: Record<string, Charge> = {
  mayor: { portfolio: ['industry'], expertise: { construction: 60 } },
  'executive-vice-mayor': { portfolio: ['technology'], expertise: { industry: 60, commerce: 60 } },
}

/** Each leader of the government has one key enterprise or more. */
export const allocations: AllocationPlan[] = [
  {
    id: 'leaders',
    name: '市政府领导分包联系重点企业',
    roster: 'key',
    bodies: ['leaders'],
    duties,
    scheme: {
      id: 'leaders',
      name: '市政府领导分包联系重点企业',
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
          notFromDocument: '文件没有写，一户由一位包联',
        },
        { id: 'least', name: '每位 1 户以上', kind: 'load', min: 1, duties },
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
