import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, Charge, IndustryField } from '../../engine/city/index.ts'

const duties = ['JZ-02']
const silent = '文件没有写按什么分，分管领域和行业相符的便于组织协调'

export const fields: IndustryField[] = customaryFields(silent)

/** What leaders are likely to have in charge and to know where the name of the post does not tell it. */
export const charges: Record<string, Charge> = {
  'party-secretary': { portfolio: ['industry'], expertise: { technology: 60 } },
  mayor: { portfolio: ['industry'], expertise: { construction: 60 } },
  'executive-vice-mayor': { portfolio: ['technology'], expertise: { industry: 60, commerce: 60 } },
  'congress-chair': { portfolio: ['construction'], expertise: { agriculture: 50 } },
  'consultative-chair': { portfolio: ['society'], expertise: { commerce: 60, industry: 50 } },
}

/** Every key enterprise of the city has one contact, a city leader or the head of a department. */
export const allocations: AllocationPlan[] = [
  {
    id: 'contacts',
    name: '重点服务企业联系人',
    roster: 'city-key',
    bodies: ['leaders', 'heads'],
    duties,
    scheme: {
      id: 'contacts',
      name: '重点服务企业联系人',
      duties,
      score: customaryScore({ duties: [], notFromDocument: silent }),
      balance: customaryBalance,
      rules: [
        { id: 'one', name: '每户只归一位', kind: 'each-enterprise', leaders: 'exactly-one', duties },
        {
          id: 'least',
          name: '每位不少于 1 户',
          kind: 'load',
          min: 1,
          duties: [],
          notFromDocument: '文件没有写每人几户，按至少 1 户',
        },
        {
          id: 'most',
          name: '每位不超过 6 户',
          kind: 'load',
          max: 6,
          duties: [],
          notFromDocument: '文件没有写，100 户由市领导和部门负责人分担',
        },
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
