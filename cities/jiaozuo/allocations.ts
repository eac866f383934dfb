import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, IndustryField } from '../../engine/city/index.ts'

const duties = ['JZ-02']
const silent = '文件没有写按什么分，分管领域和行业相符的便于组织协调'

export const fields: IndustryField[] = customaryFields(silent)

/** Where the name of a post tells no field, how well it is likely to know some. */
export const expertise: Record<string, Record<string, number>> = {
  'party-secretary': { industry: 70, technology: 60 },
  mayor: { industry: 70, construction: 60 },
  'deputy-party-secretary': { agriculture: 70 },
  'executive-vice-mayor': { industry: 60, commerce: 60 },
  'congress-chair': { construction: 60, agriculture: 50 },
  'consultative-chair': { commerce: 60, society: 60 },
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
