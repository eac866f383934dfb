import type { LadderStep, Outcome, Tier } from '../../engine/city/index.ts'

/** The leader whose name stands beside an item of the problem list; the linked leader is the relief lead. */
export const tiers: Tier[] = [
  { id: 'industry', name: '分管工业副市长', coordinator: 'vice-mayor-industry', duties: ['PE-27', 'PE-31'] },
  { id: 'finance', name: '分管金融商务副市长', coordinator: 'vice-mayor-finance', duties: ['PE-27', 'PE-31'] },
  { id: 'land', name: '分管自然资源和住建副市长', coordinator: 'vice-mayor-land', duties: ['PE-27', 'PE-31'] },
  { id: 'agriculture', name: '分管农业副市长', coordinator: 'vice-mayor-agriculture', duties: ['PE-27', 'PE-31'] },
  { id: 'society', name: '分管教科文卫副市长', coordinator: 'vice-mayor-society', duties: ['PE-27', 'PE-31'] },
  { id: 'executive', name: '常务副市长', coordinator: 'executive-vice-mayor', duties: ['PE-27', 'PE-31'] },
  { id: 'congress', name: '市人大常委会主任', coordinator: 'congress-chair', duties: ['PE-04', 'PE-31'] },
  { id: 'consultative', name: '市政协主席', coordinator: 'consultative-chair', duties: ['PE-04', 'PE-31'] },
  { id: 'leading-group', name: '领导小组双组长', coordinator: 'mayor', duties: ['PE-28'] },
]

/** Open questions go from the supervision office to the headquarters' leader and on to the leading group. */
export const ladder: LadderStep[] = [
  { name: '督查室督办', to: 'power:appeals.supervise', duties: ['PE-35', 'PE-37'] },
  { name: '助企纾困指挥部协调', to: 'post:vice-mayor-industry', duties: ['PE-28'] },
  { name: '领导小组组长（市长）', to: 'post:mayor', duties: ['PE-28'] },
]

export const outcomes: Outcome[] = [
  {
    id: 'solved',
    name: '已解决',
    duties: ['PE-27', 'PE-35'],
    evidence: [
      { id: 'measures', name: '采取的措施' },
      { id: 'proof', name: '解决结果的材料', files: true },
    ],
  },
  {
    id: 'policy',
    name: '按惠企政策兑现',
    duties: ['PE-19', 'PE-27'],
    evidence: [
      { id: 'basis', name: '适用的政策条款' },
      { id: 'payment', name: '兑现或受理凭证', files: true },
    ],
  },
  {
    id: 'plan',
    name: '已定方案、分步解决',
    duties: ['PE-27'],
    evidence: [
      { id: 'plan', name: '解决方案（步骤和每步时间）' },
      { id: 'approval', name: '牵头领导同意的记录', files: true },
    ],
  },
  {
    id: 'explained',
    name: '暂不能解决，说明原因',
    explains: true,
    duties: ['PE-27'],
    notFromDocument: '文件没有写不能解决的情形，按通行做法设',
    evidence: [
      { id: 'reason', name: '原因和依据' },
      { id: 'told', name: '向企业说明的时间和方式' },
    ],
  },
]
