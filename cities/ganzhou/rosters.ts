import type { EnterpriseTag, RosterRule } from '../../engine/city/index.ts'

const duties = ['GZ-06']

export const tags: EnterpriseTag[] = []

/** Every above-scale enterprise whose county has said how it runs: from it each leader has ten good, three fair, two poor. */
export const rosters: RosterRule[] = [
  {
    id: 'graded',
    name: '规模以上企业运营分类名单',
    level: 'city',
    parts: [
      {
        id: 'above-scale',
        name: '已分类的规模以上企业',
        by: 'every',
        among: { aboveScale: true, graded: true },
        duties,
      },
    ],
    source: '三（一）1',
    duties,
  },
]
