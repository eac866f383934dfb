import { defineCity } from '../../engine/city/index.ts'
import { allocations, fields } from './allocations.ts'
import { appeal } from './appeals.ts'
import { filingsOwed } from './filings.ts'
import { bodies, liaison, obligations } from './liaison.ts'
import { measures } from './measures.ts'
import { meetings, meetingsOwed } from './meetings.ts'
import { organisations, posts } from './organisations.ts'
import { rosters, tags } from './rosters.ts'

/** An invented small city: engine and server tests use only this one. */
export const sample = defineCity({
  id: 'sample',
  name: '云澜市',
  shortName: '云澜',
  province: '样例省',
  version: 1,
  document: { code: 'YL', title: '云澜市服务企业办法', issuer: '云澜市人民政府', year: 2026 },
  duties: [
    { id: 'YL-01', cite: '一', mechanism: 'people', summary: '单位和岗位' },
    { id: 'YL-02', cite: '二', mechanism: 'appeals', summary: '各渠道受理企业诉求，分办、限时办理' },
    { id: 'YL-03', cite: '三', mechanism: 'appeals', summary: '督办、提级、共性问题' },
    { id: 'YL-04', cite: '四', mechanism: 'appeals', summary: '企业评价后销号' },
    { id: 'YL-05', cite: '一', mechanism: 'measures', summary: '每条措施跟踪、核实、通报' },
    { id: 'YL-06', cite: '五', mechanism: 'projects', summary: '重大项目有人跟到底' },
    { id: 'YL-07', cite: '六', mechanism: 'liaison', summary: '领导联系企业、上门走访' },
    { id: 'YL-08', cite: '七', mechanism: 'meetings', summary: '恳谈会、现场办公会、银企对接会、宣讲' },
  ],
  measures,
  hours: [
    { from: 510, to: 720 },
    { from: 810, to: 1050 },
  ],
  districts: [
    { id: 'east', name: '东城区' },
    { id: 'hitech', name: '高新区' },
  ],
  organisations,
  posts,
  caseKinds: [appeal],
  bodies,
  obligations: [...obligations, ...meetingsOwed, ...filingsOwed],
  liaison,
  fields,
  tags,
  rosters,
  allocations,
  meetings,
  contact: { hotline: '12345', name: '企业服务热线', duties: ['YL-02'] },
})
