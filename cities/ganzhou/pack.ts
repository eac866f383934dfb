import { defineCity, districtsOf, withCharges } from '../../engine/city/index.ts'
import { allocations, charges, fields } from './allocations.ts'
import { appeal } from './appeals.ts'
import { duties } from './duties.ts'
import { bodies, liaison, obligations } from './liaison.ts'
import { measures } from './measures.ts'
import { meetings, meetingsOwed } from './meetings.ts'
import { filingBodies, filingsOwed } from './obligations-filings.ts'
import { organisations } from './organisations.ts'
import { posts } from './posts.ts'
import { rosters, tags } from './rosters.ts'

/** 赣州: one intake for four channels, and five ways to end a matter, each with its own evidence. */
export const ganzhou = defineCity({
  id: 'ganzhou',
  name: '赣州市',
  shortName: '赣州',
  province: '江西省',
  version: 1,
  document: {
    code: 'GZ',
    title: '关于开展降低企业成本优化发展环境专项行动的通知',
    issuer: '中共赣州市委、赣州市人民政府',
    year: 2016,
  },
  duties,
  measures,
  hours: [
    { from: 510, to: 720 },
    { from: 870, to: 1050 },
  ],
  districts: districtsOf(organisations),
  organisations,
  posts: withCharges(posts, fields, charges),
  caseKinds: [appeal],
  bodies: [...bodies, ...filingBodies],
  obligations: [...obligations, ...meetingsOwed, ...filingsOwed],
  liaison,
  fields,
  tags,
  rosters,
  allocations,
  meetings,
  contact: {
    hotline: '12345',
    name: '企业服务热线',
    duties: ['GZ-10'],
    notFromDocument: '文件要求公布热线、传真、邮箱，没有写号码',
  },
})
