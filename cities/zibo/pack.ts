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

/** 淄博: leaders linked to enterprises hear and coordinate; what they cannot solve climbs two recorded steps. */
export const zibo = defineCity({
  id: 'zibo',
  name: '淄博市',
  shortName: '淄博',
  province: '山东省',
  version: 1,
  document: {
    code: 'ZB',
    title: '关于关心关爱企业家的十条措施（试行）落实方案',
    issuer: '中共淄博市委办公室',
    year: 2019,
  },
  duties,
  measures,
  hours: [
    { from: 510, to: 720 },
    { from: 810, to: 1050 },
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
    name: '重点企业联系服务电话',
    duties: ['ZB-12'],
    notFromDocument: '用全国统一的政务服务热线，不公布文件中的个人号码',
  },
})
