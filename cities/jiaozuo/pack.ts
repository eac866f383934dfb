import { defineCity, districtsOf, withCharges } from '../../engine/city/index.ts'
import { allocations, charges, fields } from './allocations.ts'
import { appeal } from './appeals.ts'
import { duties } from './duties.ts'
import { bodies, liaison, obligations } from './liaison.ts'
import { measures } from './measures.ts'
import { meetings, meetingsOwed } from './meetings.ts'
import { organisations } from './organisations.ts'
import { posts } from './posts.ts'
import { rosters, tags } from './rosters.ts'

/** 焦作: three ways in to one office, first-asked responsibility, tiers that decide who coordinates. */
export const jiaozuo = defineCity({
  id: 'jiaozuo',
  name: '焦作市',
  shortName: '焦作',
  province: '河南省',
  version: 1,
  document: { code: 'JZ', title: '关于建立服务工业企业长效机制的意见', issuer: '焦作市人民政府', year: 2009 },
  duties,
  measures,
  hours: [
    { from: 480, to: 720 },
    { from: 870, to: 1080 },
  ],
  districts: districtsOf(organisations),
  organisations,
  posts: withCharges(posts, fields, charges),
  caseKinds: [appeal],
  bodies,
  obligations: [...obligations, ...meetingsOwed],
  liaison,
  fields,
  tags,
  rosters,
  allocations,
  meetings,
  contact: {
    hotline: '12345',
    name: '政企快线',
    duties: ['JZ-04', 'JZ-07'],
    notFromDocument: '文件写明设“政企快线”，没有公布号码',
  },
})
