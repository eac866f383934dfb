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

/** 秦皇岛: numbered problems, settled on the spot or by unit, person and limit. */
export const qinhuangdao = defineCity({
  id: 'qinhuangdao',
  name: '秦皇岛市',
  shortName: '秦皇岛',
  province: '河北省',
  version: 1,
  document: {
    code: 'QH',
    title: '关于建立重点企业联系服务“五个一”工作机制的通知',
    issuer: '秦皇岛市人民政府办公厅',
    number: '秦政办字〔2017〕200号',
    year: 2017,
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
    name: '帮企热线',
    duties: ['QH-01'],
    notFromDocument: '文件没有公布电话，用全国统一的政务服务热线',
  },
})
