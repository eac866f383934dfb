import type { Outcome } from '../../engine/city/index.ts'

const duties = ['GZ-12']

/** The five ways a matter can end, each with the evidence that shows it. */
export const outcomes: Outcome[] = [
  {
    id: 'policy',
    name: '现行政策能解决：帮助企业用上政策',
    duties,
    evidence: [
      { id: 'policy', name: '用了哪条政策' },
      { id: 'help', name: '怎样引导和帮助企业办理' },
      { id: 'proof', name: '企业享受政策的凭证', files: true },
    ],
  },
  {
    id: 'report-up',
    name: '属国家、省级层面：向上反映',
    duties,
    evidence: [
      { id: 'number', name: '报告文号' },
      { id: 'date', name: '上报日期和受文机关' },
      { id: 'copy', name: '报告副本', files: true },
      { id: 'told', name: '告知企业的时间和方式' },
    ],
  },
  {
    id: 'city-policy',
    name: '属市直部门职责：研究完善政策',
    duties,
    evidence: [
      { id: 'policy', name: '修订或新出台的政策名称' },
      { id: 'number', name: '文号（在拟的写进度和承诺时间）' },
      { id: 'text', name: '政策文本或草案', files: true },
    ],
  },
  {
    id: 'county',
    name: '属县（市、区）职责：由县里协调解决',
    duties,
    evidence: [
      { id: 'county', name: '负责的县（市、区）或开发区' },
      { id: 'result', name: '协调结果' },
      { id: 'minutes', name: '协调会纪要或书面答复', files: true },
    ],
  },
  {
    id: 'explained',
    name: '不能解决：说明原因',
    duties,
    explains: true,
    evidence: [
      { id: 'explanation', name: '不能解决的原因' },
      { id: 'basis', name: '法律法规或政策依据' },
      { id: 'told', name: '向企业说明的时间、方式和对象' },
    ],
  },
]
