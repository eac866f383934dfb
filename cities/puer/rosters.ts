import type { EnterpriseTag, RosterRule } from '../../engine/city/index.ts'

const duties = ['PE-04']

export const tags: EnterpriseTag[] = [{ id: 'private', name: '民营', duties }]

/** Key private enterprises, from which each member of the leading bodies has at least two. */
export const rosters: RosterRule[] = [
  {
    id: 'key-private',
    name: '重点民营企业名单',
    level: 'city',
    parts: [
      {
        id: 'key-private',
        name: '重点民营企业',
        by: 'every',
        among: { key: true, tags: ['private'] },
        duties,
        notFromDocument: '文件没有写怎样算重点，按企业名录里标的重点企业和民营企业',
      },
    ],
    source: '（二）',
    duties,
  },
]
