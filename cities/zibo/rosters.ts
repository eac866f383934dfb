import type { EnterpriseTag, RosterRule } from '../../engine/city/index.ts'

const duties = ['ZB-08']

export const tags: EnterpriseTag[] = [{ id: 'new-business', name: '新业态', duties }]

/**
 * Whom the city's leaders link: the 200 that left the most tax to the city, a group counted as one, and 30 enterprises of new
 * kinds of business. In October the last full year is the one before, so that the list for 2027 ranks by 2025.
 */
export const rosters: RosterRule[] = [
  {
    id: 'leading',
    name: '市级领导联系服务企业名单',
    level: 'city',
    parts: [
      {
        id: 'largest',
        name: '纳税 200 强',
        by: 'largest',
        figure: { id: 'tax-retained', name: '税收地方留成', yearsBefore: 2 },
        count: 200,
        groups: 'as-one',
        duties,
      },
      {
        id: 'new-business',
        name: '新业态企业',
        by: 'named',
        atMost: 30,
        among: { tags: ['new-business'] },
        duties,
        notFromDocument: '文件没有写新业态企业按什么选，由办公室逐户提名并写明理由',
      },
    ],
    due: { month: 10, day: 15, of: 'year-before' },
    source: '联络员·二 1，10 月中旬前',
    duties,
  },
]
