import type { ActionDefinition, DutyId, Field } from '../types.ts'

type Actions = Record<string, ActionDefinition>

const assignment: Field[] = [
  { id: 'lead', name: '牵头单位', type: 'organisation', required: true },
  { id: 'what', name: '牵头任务', type: 'text', max: 200 },
  { id: 'assistants', name: '协办单位', type: 'assistants' },
  { id: 'difficulty', name: '难易', type: 'choice', choices: 'difficulties', required: true },
  { id: 'tier', name: '协调层级', type: 'choice', choices: 'tiers', required: true },
  { id: 'note', name: '交办意见', type: 'long-text', max: 1000 },
]

/**
 * Handing out: one lead, several assistants, each with its own task and timer; the lead signs or objects once within its
 * limit; one post decides the objection and the decision binds. Limits: `sign`, `objection`, `assist`, and those of the difficulties.
 */
export const handOutPart = (duties: DutyId[]): Actions => ({
  'hand-out': {
    name: '分办',
    tag: '分办',
    duties,
    from: ['accepted'],
    to: 'handed-out',
    rank: 10,
    by: [{ power: 'appeals.hand-out' }],
    fields: assignment,
    guards: [],
    effects: [
      { do: 'set', facts: ['difficulty', 'tier'] },
      { do: 'coordinate' },
      { do: 'stop', timer: 'hand-out' },
      { do: 'assign', assistantLimit: 'assist' },
      { do: 'start', limit: 'sign' },
      { do: 'start', limit: 'objection' },
      { do: 'start', limit: 'contact' },
    ],
  },
  reassign: {
    name: '改派',
    tag: '改派',
    duties,
    from: ['handed-out'],
    by: [{ power: 'appeals.hand-out' }],
    fields: [...assignment, { id: 'reason', name: '改派理由', type: 'text', required: true, min: 4, max: 200 }],
    guards: [],
    effects: [
      { do: 'set', facts: ['difficulty', 'tier'] },
      { do: 'coordinate' },
      { do: 'unassign' },
      { do: 'assign', assistantLimit: 'assist' },
      { do: 'restart', timer: 'sign' },
      { do: 'restart', timer: 'objection' },
      { do: 'restart', timer: 'contact' },
    ],
  },
  sign: {
    name: '签收',
    tag: '签收',
    duties,
    from: ['handed-out'],
    to: 'handling',
    rank: 10,
    by: [{ power: 'appeals.handle', of: 'lead' }],
    fields: [],
    guards: [{ if: 'task-unsigned' }],
    effects: [{ do: 'sign' }, { do: 'stop', timer: 'sign' }],
  },
  'sign-assist': {
    name: '协办签收',
    tag: '签收',
    duties,
    from: ['handed-out', 'handling', 'waiting', 'paused'],
    rank: 11,
    internal: true,
    by: [{ power: 'appeals.handle', of: 'assistant' }],
    fields: [],
    guards: [{ if: 'task-unsigned' }],
    effects: [{ do: 'sign' }],
  },
  object: {
    name: '提出异议',
    tag: '异议',
    duties,
    from: ['handed-out', 'handling'],
    to: 'objected',
    internal: true,
    by: [
      { power: 'appeals.head', of: 'lead' },
      { power: 'appeals.handle', of: 'lead' },
    ],
    fields: [
      { id: 'reason', name: '不归本单位的理由', type: 'long-text', required: true, min: 10, max: 1000 },
      { id: 'suggests', name: '建议由谁牵头', type: 'organisation', required: true, hint: '必须指出该谁办' },
    ],
    guards: [{ if: 'not-objected-before' }, { if: 'within', timer: 'objection' }],
    effects: [
      { do: 'object' },
      { do: 'stop', timer: 'objection' },
      { do: 'pause-handling' },
      { do: 'start', limit: 'ruling' },
    ],
  },
  'uphold-objection': {
    name: '异议成立，退回重分',
    tag: '裁定',
    duties,
    from: ['objected'],
    to: 'accepted',
    rank: 10,
    internal: true,
    by: [{ power: 'appeals.rule' }],
    fields: [{ id: 'reason', name: '裁定理由', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [
      { if: 'pending', what: 'objection' },
      { if: 'other-post-than', asked: 'objection' },
    ],
    effects: [
      { do: 'rule-objection' },
      { do: 'stop', timer: 'ruling' },
      { do: 'unassign' },
      { do: 'start', limit: 'hand-out' },
    ],
  },
  'reject-objection': {
    name: '异议不成立，仍由其办',
    tag: '裁定',
    duties,
    from: ['objected'],
    to: 'handling',
    rank: 11,
    internal: true,
    by: [{ power: 'appeals.rule' }],
    fields: [{ id: 'reason', name: '裁定理由', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [
      { if: 'pending', what: 'objection' },
      { if: 'other-post-than', asked: 'objection' },
    ],
    effects: [
      { do: 'rule-objection' },
      { do: 'stop', timer: 'ruling' },
      { do: 'resume-handling' },
      { do: 'sign' },
      { do: 'stop', timer: 'sign' },
    ],
  },
})
