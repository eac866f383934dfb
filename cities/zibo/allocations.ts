import { customaryBalance, customaryFields, customaryScore } from '../../engine/city/index.ts'
import type { AllocationPlan, Charge, IndustryField } from '../../engine/city/index.ts'

const duties = ['ZB-09']

export const fields: IndustryField[] = customaryFields(
  '文件只写按分工和熟悉的领域分，没有列领域，按班子分工的常例列六个',
)

/** What leaders are likely to have in charge and to know where the name of the post does not tell it. */
export const charges: Record<string, Charge> = {
  'party-secretary': { portfolio: ['industry'], expertise: { technology: 60 } },
  mayor: { portfolio: ['industry'], expertise: { construction: 60 } },
  'deputy-party-secretary': { portfolio: ['agriculture'] },
  'executive-vice-mayor': { portfolio: ['technology'], expertise: { industry: 60, commerce: 60 } },
  'congress-chair': { portfolio: ['construction'], expertise: { agriculture: 50 } },
  'consultative-chair': { portfolio: ['society'], expertise: { commerce: 60, industry: 50 } },
  'court-president': { expertise: { commerce: 40, industry: 40 } },
  'chief-procurator': { expertise: { construction: 40, industry: 40 } },
}

/** The list of the 200 and the 30 among the city's leaders, by what they have in charge and know; county links stay apart. */
export const allocations: AllocationPlan[] = [
  {
    id: 'leaders',
    name: '市级领导联系服务重点企业',
    roster: 'leading',
    bodies: ['leaders'],
    due: { month: 10, day: 20, of: 'year-before' },
    duties,
    scheme: {
      id: 'leaders',
      name: '市级领导联系服务重点企业',
      duties,
      score: customaryScore({ duties }),
      balance: customaryBalance,
      rules: [
        { id: 'one', name: '每户只归一位', kind: 'each-enterprise', leaders: 'exactly-one', duties },
        {
          id: 'least',
          name: '每位不少于 2 户',
          kind: 'load',
          min: 2,
          duties: [],
          notFromDocument: '文件没有写每人几户，按每位都有安排',
        },
        {
          id: 'most',
          name: '每位不超过 22 户',
          kind: 'load',
          max: 22,
          duties: [],
          notFromDocument: '文件没有写每人几户，按 230 户、13 位领导留两成余地',
        },
        {
          id: 'poor',
          name: '困难户每位至多 3',
          kind: 'load',
          grade: '困难',
          max: 3,
          duties: [],
          notFromDocument: '文件没有写，困难的不集中在一位',
        },
        {
          id: 'group',
          name: '同集团归同一位',
          kind: 'group-together',
          duties: ['ZB-08'],
          notFromDocument: '名单按集团合并，分配时也不拆开',
        },
        {
          id: 'avoid',
          name: '要回避的不联系',
          kind: 'no-forbidden-pair',
          duties: [],
          notFromDocument: '文件没有写，按任职回避的规定',
        },
        { id: 'county', name: '与区县级不重复', kind: 'no-overlap', list: 'county-links', duties: ['ZB-13'] },
      ],
    },
  },
]
