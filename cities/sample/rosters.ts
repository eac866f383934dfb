import type { EnterpriseTag, RosterRule } from '../../engine/city/index.ts'

const duties = ['YL-07']

export const tags: EnterpriseTag[] = [{ id: 'new-business', name: '新业态', duties }]

const retainedTax = { id: 'tax-retained', name: '税收地方留成', yearsBefore: 2 } as const

/** A small list of each sort: the largest with some named ones, one in each county, and whoever is graded. */
export const rosters: RosterRule[] = [
  {
    id: 'leading',
    name: '市领导联系企业名单',
    level: 'city',
    parts: [
      { id: 'largest', name: '纳税大户', by: 'largest', figure: retainedTax, count: 5, groups: 'as-one', duties },
      { id: 'new', name: '新业态企业', by: 'named', atMost: 2, among: { tags: ['new-business'] }, duties },
    ],
    due: { month: 10, day: 15, of: 'year-before' },
    source: '上年纳税最多的 5 户（集团合并）和 2 户新业态企业，10 月中旬前定下',
    duties,
  },
  {
    id: 'county-key',
    name: '区重点企业名单',
    level: 'county',
    parts: [
      { id: 'from-city', name: '市级名单里的企业', by: 'every', among: { onRoster: 'leading' }, duties },
      {
        id: 'fill',
        name: '本区纳税大户',
        by: 'largest',
        figure: retainedTax,
        count: 4,
        of: 'roster',
        groups: 'apart',
        duties,
      },
    ],
    source: '每区 4 户，市级名单里的也算',
    duties,
  },
  {
    id: 'graded',
    name: '规上企业运行情况名单',
    level: 'city',
    parts: [
      { id: 'above-scale', name: '规模以上企业', by: 'every', among: { aboveScale: true, graded: true }, duties },
    ],
    source: '各区按较好、一般、困难上报',
    duties,
  },
]
