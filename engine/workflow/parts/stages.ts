import type { Stage } from '../types.ts'

/** The stages an appeal can pass through; a pack that leaves a part out leaves its stages out too. */
export const appealStages = {
  registered: { name: '待受理', mode: 'to-do', clock: 'accept' },
  accepted: { name: '待分办', mode: 'to-do', clock: 'hand-out' },
  'handed-out': { name: '待签收', mode: 'to-do', clock: 'handle' },
  objected: { name: '分办异议', mode: 'to-do', clock: 'ruling' },
  handling: { name: '办理中', mode: 'working', clock: 'handle' },
  waiting: { name: '等企业补件', mode: 'waiting', clock: 'handle' },
  paused: { name: '暂停', mode: 'waiting', clock: 'handle' },
  resolved: { name: '待企业反馈', mode: 'waiting', clock: 'feedback' },
  review: { name: '待复核', mode: 'to-do', clock: 'review' },
  confirmed: { name: '待销号', mode: 'to-do' },
  closed: { name: '已销号', mode: 'ended' },
  declined: { name: '不予受理', mode: 'ended' },
  withdrawn: { name: '已撤回', mode: 'ended' },
  merged: { name: '已并入', mode: 'ended' },
} as const satisfies Record<string, Stage>

/** Stages in which a unit holds the case and its budget is spent or paused. */
export const heldStages = ['handed-out', 'objected', 'handling', 'waiting', 'paused']

/** Stages from which an enterprise may still take its matter back. */
export const openStages = ['registered', 'accepted', ...heldStages]
