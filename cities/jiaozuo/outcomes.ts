import type { Outcome } from '../../engine/city/index.ts'

export const outcomes: Outcome[] = [
  {
    id: 'solved',
    name: '已解决',
    duties: ['JZ-07', 'JZ-18'],
    evidence: [
      { id: 'measures', name: '采取的措施' },
      { id: 'proof', name: '解决结果的材料', files: true },
    ],
  },
  {
    id: 'policy',
    name: '按涉企政策办理',
    duties: ['JZ-05'],
    evidence: [
      { id: 'basis', name: '适用的政策' },
      { id: 'proof', name: '办理结果的材料', files: true },
    ],
  },
  {
    id: 'levy-stopped',
    name: '不合理收费罚款摊派已纠正',
    duties: ['JZ-18'],
    evidence: [
      { id: 'finding', name: '查明的项目和金额' },
      { id: 'refund', name: '停止或退还的凭证', files: true },
    ],
  },
  {
    id: 'meeting',
    name: '市政府常务会议已研究',
    duties: ['JZ-09'],
    evidence: [
      { id: 'decision', name: '会议的意见和落实单位' },
      { id: 'minutes', name: '会议纪要', files: true },
    ],
  },
  {
    id: 'explained',
    name: '不能解决，说明原因',
    explains: true,
    duties: ['JZ-07'],
    notFromDocument: '文件没有写不能解决的情形，按通行做法设',
    evidence: [
      { id: 'reason', name: '原因和依据' },
      { id: 'told', name: '向企业说明的时间和方式' },
    ],
  },
]
