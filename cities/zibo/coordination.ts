import type { LadderStep, Outcome, Tier } from '../../engine/city/index.ts'
import { posts } from './posts.ts'

const duties = ['ZB-12']

/** First the leader linked to the enterprise coordinates; hard matters go to the liaison office, then to committee and government. */
export const tiers: Tier[] = [
  ...posts
    .filter((post) => post.powers.includes('appeals.register') && post.powers.includes('appeals.coordinate'))
    .map((post) => ({
      id: post.id,
      name: `联络领导：${post.name}`,
      group: '联络领导协调',
      coordinator: post.id,
      duties,
    })),
  { id: 'office', name: '市重点企业联络员工作办公室', group: '协调难度大', coordinator: 'liaison-director', duties },
]

/** Two steps, each with its record: the liaison office at the industry bureau, then the committee and the government. */
export const ladder: LadderStep[] = [
  { name: '市重点企业联络员工作办公室', to: 'post:liaison-director', duties },
  { name: '市委、市政府', to: 'post:mayor', duties },
]

export const outcomes: Outcome[] = [
  {
    id: 'leader',
    name: '联络领导协调解决',
    duties: ['ZB-11', 'ZB-12'],
    evidence: [
      { id: 'measures', name: '怎样协调解决' },
      { id: 'proof', name: '解决结果的材料', files: true },
    ],
  },
  {
    id: 'office',
    name: '联络员办公室统筹解决',
    duties,
    evidence: [
      { id: 'record', name: '协调记录（时间、参加单位、意见）', files: true },
      { id: 'result', name: '解决结果' },
    ],
  },
  {
    id: 'government',
    name: '市委、市政府协调解决',
    duties,
    evidence: [
      { id: 'submission', name: '提请的事项和日期' },
      { id: 'decision', name: '会议纪要或批示', files: true },
      { id: 'result', name: '落实结果' },
    ],
  },
  {
    id: 'explained',
    name: '不能解决，说明原因',
    duties,
    explains: true,
    notFromDocument: '文件没有写不能解决的情形，按通行做法设',
    evidence: [
      { id: 'reason', name: '原因和依据' },
      { id: 'told', name: '向企业说明的时间和方式' },
    ],
  },
]
