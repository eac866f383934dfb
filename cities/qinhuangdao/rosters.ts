import type { EnterpriseTag, RosterRule } from '../../engine/city/index.ts'

const duties = ['QH-01']

export const tags: EnterpriseTag[] = [
  {
    id: 'three-big-one-new',
    name: '三大一新',
    duties,
    notFromDocument: '文件没有写三大一新包括哪些，由牵头部门认定后在企业名录里标出',
  },
]

/** Key enterprises that the government's leaders have at least one of, those of 三大一新 above all. */
export const rosters: RosterRule[] = [
  {
    id: 'key',
    name: '政府领导分包联系企业清单',
    level: 'city',
    parts: [
      {
        id: 'three-big-one-new',
        name: '三大一新企业',
        by: 'every',
        among: { tags: ['three-big-one-new'] },
        duties,
      },
      {
        id: 'further',
        name: '其他重点企业',
        by: 'named',
        atMost: 20,
        among: { key: true },
        duties,
        notFromDocument: '文件以三大一新为重点，没有写其他重点企业多少户，由办公室逐户提名，最多 20 户',
      },
    ],
    source: '二（一）',
    duties,
  },
]
