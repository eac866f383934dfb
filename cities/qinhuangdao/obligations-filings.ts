import { filingOwed } from '../../engine/city/index.ts'
import type { Obligation, PackBody } from '../../engine/city/index.ts'
import { parksAndCounties } from './organisations.ts'

export const filingBodies: PackBody[] = [
  {
    id: 'territories',
    name: '各县区负责岗',
    posts: parksAndCounties.map(({ id }) => `${id}-head`),
    duties: ['QH-06'],
  },
]

/** Counties set up their own five; the document gives no day. */
export const filingsOwed: Obligation[] = [
  filingOwed({
    id: 'own-five',
    name: '本级“五个一”机制',
    act: 'filing',
    owes: { who: 'each-member', body: 'territories' },
    papers: [{ id: 'mechanism', name: '工作机制文件', asks: '写明本级五项机制、牵头单位和联系的企业' }],
    timing: { every: 'year', due: { month: 6, day: 30 } },
    from: '2026-01-01',
    source: '三（一），文件没有写期限，按每年 6 月 30 日前报市工信局',
    duties: ['QH-06'],
    notFromDocument: '文件没有写期限，按每年 6 月 30 日前',
  }),
]
