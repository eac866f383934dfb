import { technicalChannels } from '../../engine/city/index.ts'
import type { Choice } from '../../engine/city/index.ts'

/** The three ways in of the document; whatever the way, all matters reach the one office. */
const reported = { group: '企业自行申报' }
const arranged = { group: '政府专门安排' }
const collected = { group: '市直部门收集' }

export const channels: Choice[] = [
  { id: 'phone', name: '政企快线热线', note: '全天候接听', ...reported, duties: ['JZ-04', 'JZ-07', 'JZ-08'] },
  { id: 'web', name: '门户网站问题投诉及反馈', ...reported, duties: ['JZ-05', 'JZ-08'] },
  { id: 'fax', name: '传真', ...reported, duties: ['JZ-08'], notFromDocument: '文件未列，保留通行渠道' },
  { id: 'mail', name: '来信', ...reported, duties: ['JZ-08'], notFromDocument: '文件未列，保留通行渠道' },
  { id: 'meeting', name: '企业负责人座谈会', ...arranged, duties: ['JZ-06', 'JZ-08'] },
  { id: 'on-site', name: '现场办公', ...arranged, duties: ['JZ-06', 'JZ-08'] },
  { id: 'leader', name: '市领导分包联系', ...arranged, duties: ['JZ-02', 'JZ-08'] },
  { id: 'visit', name: '联络员走访', ...collected, duties: ['JZ-07', 'JZ-08'] },
  { id: 'letter', name: '企业意见建议征询函', ...collected, duties: ['JZ-07', 'JZ-08'] },
  { id: 'survey', name: '部门调研收集', ...collected, duties: ['JZ-06', 'JZ-08'] },
  ...technicalChannels,
]
