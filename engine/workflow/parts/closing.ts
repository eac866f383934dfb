import type { ActionDefinition, DutyId } from '../types.ts'

type Actions = Record<string, ActionDefinition>

/**
 * Closing (销号): the enterprise answers two facts and a grade; silence closes after its limit and is counted apart;
 * the dissatisfied goes to review; a closed case reopens within its window only. Limits: `feedback`, `review`, `reopen`.
 */
export const closingPart = (duties: DutyId[]): Actions => ({
  confirm: {
    name: '企业反馈：已解决',
    tag: '反馈',
    duties,
    from: ['resolved'],
    to: 'confirmed',
    rank: 5,
    by: [{ enterprise: true }, { power: 'appeals.register' }],
    fields: feedbackFields,
    guards: [{ if: 'feedback', is: 'solved' }],
    effects: [{ do: 'feedback' }, { do: 'stop', timer: 'feedback' }],
    then: ['close'],
  },
  dispute: {
    name: '企业反馈：未解决',
    tag: '反馈',
    duties,
    from: ['resolved'],
    to: 'review',
    rank: 6,
    by: [{ enterprise: true }, { power: 'appeals.register' }],
    fields: feedbackFields,
    guards: [{ if: 'feedback', is: 'unsolved' }],
    effects: [{ do: 'feedback' }, { do: 'stop', timer: 'feedback' }, { do: 'start', limit: 'review' }],
  },
  'close-silent': {
    name: '无反馈销号',
    tag: '销号',
    duties,
    from: ['resolved'],
    to: 'closed',
    by: [{ system: true }],
    fields: [],
    guards: [],
    effects: [
      { do: 'stop', timer: 'feedback' },
      { do: 'end', how: 'silence' },
      { do: 'start', limit: 'reopen' },
    ],
  },
  return: {
    name: '退回重办',
    tag: '重办',
    duties,
    from: ['review'],
    to: 'handling',
    rank: 10,
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.supervise' }],
    fields: [{ id: 'reason', name: '重办要求', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [],
    effects: [{ do: 'stop', timer: 'review' }, { do: 'new-round' }, { do: 'restart', timer: 'handle' }],
  },
  sustain: {
    name: '维持并解释',
    tag: '复核',
    duties,
    from: ['review'],
    to: 'closed',
    rank: 11,
    by: [{ power: 'appeals.rule' }],
    fields: [{ id: 'reason', name: '给企业的解释', type: 'long-text', required: true, min: 10, max: 2000 }],
    guards: [],
    effects: [
      { do: 'stop', timer: 'review' },
      { do: 'end', how: 'explained' },
      { do: 'start', limit: 'reopen' },
    ],
  },
  verify: {
    name: '核实联系情况',
    tag: '核实',
    duties,
    from: ['confirmed'],
    internal: true,
    by: [{ power: 'appeals.hand-out' }],
    fields: [
      {
        id: 'contactVerified',
        name: '核实到什么',
        type: 'long-text',
        required: true,
        min: 4,
        max: 1000,
        hint: '企业说没有联系过，而单位有联系记录时，写明核实结果',
      },
    ],
    guards: [],
    effects: [{ do: 'set', facts: ['contactVerified'] }],
    then: ['close'],
  },
  close: {
    name: '销号',
    tag: '销号',
    duties,
    from: ['confirmed'],
    to: 'closed',
    rank: 10,
    by: [{ power: 'appeals.hand-out' }, { system: true }],
    fields: [],
    guards: [{ if: 'checklist' }],
    effects: [
      { do: 'end', how: 'confirmed' },
      { do: 'start', limit: 'reopen' },
    ],
  },
  reopen: {
    name: '要求重办',
    tag: '重开',
    duties,
    from: ['closed'],
    to: 'handling',
    by: [{ enterprise: true }, { power: 'appeals.hand-out' }],
    fields: [{ id: 'reason', name: '为什么要重办', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [{ if: 'within', timer: 'reopen' }],
    effects: [{ do: 'stop', timer: 'reopen' }, { do: 'new-round' }, { do: 'restart', timer: 'handle' }],
  },
})

const feedbackFields: ActionDefinition['fields'] = [
  { id: 'contacted', name: '办理单位联系过您吗', type: 'yes-no', required: true },
  {
    id: 'solved',
    name: '问题解决了吗',
    type: 'choice',
    required: true,
    choices: [
      { id: 'yes', name: '解决了' },
      { id: 'partly', name: '解决一部分' },
      { id: 'no', name: '没解决' },
    ],
  },
  { id: 'grade', name: '评价', type: 'choice', choices: 'grades' },
  { id: 'words', name: '还差什么', type: 'long-text', max: 1000 },
]
