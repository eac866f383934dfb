import type { ActionDefinition, DutyId } from '../types.ts'
import { openStages } from './stages.ts'

type Actions = Record<string, ActionDefinition>

/**
 * Coming in: opened through any channel, accepted or declined with a reason, supplemented, withdrawn, merged with its double.
 * The limits `accept` and `hand-out` must be declared by the kind.
 */
export const intakePart = (duties: DutyId[]): Actions => ({
  open: {
    name: '登记',
    tag: '登记',
    duties,
    from: [],
    to: 'registered',
    by: [{ power: 'appeals.register' }, { enterprise: true }, { system: true }],
    fields: [],
    guards: [],
    effects: [
      { do: 'set', facts: ['enterprise', 'channel', 'topic', 'firstAsked', 'firstAskedOrganisation'] },
      { do: 'start', limit: 'accept' },
    ],
  },
  accept: {
    name: '受理',
    tag: '受理',
    duties,
    from: ['registered'],
    to: 'accepted',
    rank: 10,
    by: [{ power: 'appeals.register' }, { power: 'appeals.hand-out' }],
    fields: [{ id: 'topic', name: '类别', type: 'choice', choices: 'topics' }],
    guards: [],
    effects: [
      { do: 'set', facts: ['topic'] },
      { do: 'stop', timer: 'accept' },
      { do: 'start', limit: 'hand-out' },
    ],
  },
  decline: {
    name: '不予受理',
    tag: '不受理',
    duties,
    from: ['registered'],
    to: 'declined',
    by: [{ power: 'appeals.hand-out' }],
    fields: [
      {
        id: 'reason',
        name: '理由',
        type: 'long-text',
        required: true,
        min: 10,
        max: 1000,
        hint: '告诉企业为什么不受理，可以找谁',
      },
    ],
    guards: [],
    effects: [
      { do: 'stop', timer: 'accept' },
      { do: 'end', how: 'declined' },
    ],
  },
  'answer-at-once': {
    name: '当场答复',
    tag: '答复',
    duties,
    from: ['registered'],
    to: 'resolved',
    by: [{ power: 'appeals.register' }],
    fields: [
      { id: 'topic', name: '类别', type: 'choice', choices: 'topics' },
      {
        id: 'reply',
        name: '答复内容',
        type: 'long-text',
        required: true,
        min: 10,
        max: 4000,
        hint: '答了什么、依据什么',
      },
    ],
    guards: [],
    effects: [
      { do: 'set', facts: ['topic'] },
      { do: 'stop', timer: 'accept' },
      { do: 'answer-at-once' },
      { do: 'start', limit: 'feedback' },
    ],
  },
  supplement: {
    name: '补充',
    tag: '补充',
    duties,
    from: [...openStages, 'resolved'],
    by: [{ enterprise: true }, { power: 'appeals.register' }],
    fields: [
      { id: 'text', name: '补充说明', type: 'long-text', required: true, min: 2, max: 2000 },
      { id: 'files', name: '材料', type: 'files' },
    ],
    guards: [],
    effects: [],
  },
  identify: {
    name: '补登企业',
    tag: '企业',
    duties,
    from: [...openStages, 'resolved', 'review', 'confirmed'],
    by: [{ power: 'appeals.register' }, { power: 'appeals.hand-out' }],
    fields: [
      {
        id: 'enterprise',
        name: '企业',
        type: 'enterprise',
        required: true,
        hint: '登记后这家企业就能看到这件事，不能再改',
      },
    ],
    guards: [{ if: 'enterprise-unknown' }],
    effects: [{ do: 'set', facts: ['enterprise'] }],
  },
  withdraw: {
    name: '撤回',
    tag: '撤回',
    duties,
    from: openStages,
    to: 'withdrawn',
    by: [{ enterprise: true }],
    fields: [{ id: 'reason', name: '撤回的原因', type: 'text', max: 200 }],
    guards: [],
    effects: [{ do: 'end', how: 'withdrawn' }],
  },
  merge: {
    name: '并入',
    tag: '并入',
    duties,
    from: ['registered', 'accepted', 'handed-out', 'handling'],
    to: 'merged',
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.register', of: 'registrar' }],
    fields: [{ id: 'into', name: '并入哪一件', type: 'case', required: true }],
    guards: [],
    effects: [{ do: 'link' }, { do: 'end', how: 'merged' }],
  },
  note: {
    name: '记录',
    tag: '记录',
    duties,
    from: [...openStages, 'resolved', 'review', 'confirmed'],
    internal: true,
    by: [{ power: 'appeals.handle', of: 'any-task' }, { power: 'appeals.hand-out' }, { power: 'appeals.supervise' }],
    fields: [
      { id: 'text', name: '记录', type: 'long-text', required: true, min: 2, max: 2000 },
      { id: 'files', name: '材料', type: 'files' },
    ],
    guards: [],
    effects: [],
  },
})
