import { defineCity, districtsOf, withCharges } from '../../engine/city/index.ts'
import { allocations, charges, fields } from './allocations.ts'
import { appeal } from './appeals.ts'
import { complaint } from './complaints.ts'
import { duties } from './duties.ts'
import { bodies, liaison, obligations } from './liaison.ts'
import { measures } from './measures.ts'
import { meetings, meetingsOwed } from './meetings.ts'
import { filingBodies, filingsOwed } from './obligations-filings.ts'
import { organisations } from './organisations.ts'
import { posts } from './posts.ts'
import { rosters, tags } from './rosters.ts'

/** 普洱: two kinds, relief problems with leader, unit and limit item by item, and complaints in a closed loop. */
export const puer = defineCity({
  id: 'puer',
  name: '普洱市',
  shortName: '普洱',
  province: '云南省',
  version: 1,
  document: {
    code: 'PE',
    title: '普洱市促进民营经济发展和助企纾困的措施',
    issuer: '中共普洱市委办公室、普洱市人民政府办公室',
    year: 2022,
  },
  duties,
  measures,
  hours: [
    { from: 480, to: 690 },
    { from: 870, to: 1080 },
  ],
  districts: districtsOf(organisations),
  organisations,
  posts: withCharges(posts, fields, charges),
  caseKinds: [appeal, complaint],
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
    name: '助企纾困服务热线',
    duties: ['PE-35'],
    notFromDocument: '文件没有公布电话，用全国统一的政务服务热线',
  },
})
