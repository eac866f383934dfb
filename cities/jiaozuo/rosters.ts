import type { EnterpriseTag, RosterFigure, RosterRule } from '../../engine/city/index.ts'

const duties = ['JZ-02']

export const tags: EnterpriseTag[] = []

const byTax = '文件没有写按什么确定，先按年底前已有的最近一个完整年度的纳税额排，再由政府核定'
const tax: RosterFigure = { id: 'tax-paid', name: '纳税额', yearsBefore: 2 }

/** A hundred enterprises of the city, and about twenty in each county; a city one is its county's as well. */
export const rosters: RosterRule[] = [
  {
    id: 'city-key',
    name: '市政府重点服务企业',
    level: 'city',
    parts: [
      {
        id: 'largest',
        name: '重点服务企业',
        by: 'largest',
        figure: tax,
        count: 100,
        groups: 'apart',
        duties,
        notFromDocument: byTax,
      },
    ],
    source: '一（二），100 户',
    duties,
  },
  {
    id: 'county-key',
    name: '县（市）区政府重点服务企业',
    level: 'county',
    parts: [
      { id: 'from-city', name: '市政府重点服务企业', by: 'every', among: { onRoster: 'city-key' }, duties },
      {
        id: 'largest',
        name: '县（市）区自定企业',
        by: 'largest',
        figure: tax,
        count: 20,
        of: 'roster',
        groups: 'apart',
        duties,
        notFromDocument: `${byTax}；20 户左右按 20 户，市级的算在内`,
      },
    ],
    source: '一（二），每县（市）区 20 户左右',
    duties,
  },
]
