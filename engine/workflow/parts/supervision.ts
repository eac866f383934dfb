import type { ActionDefinition, DutyId } from '../types.ts'
import { heldStages } from './stages.ts'

type Actions = Record<string, ActionDefinition>

const open = ['registered', 'accepted', ...heldStages, 'review', 'confirmed']

/** Urging, coordination by tier, and escalation beside the state: none of these moves the case to another stage. */
export const supervisionPart = (duties: DutyId[]): Actions => ({
  remind: {
    name: '催办',
    tag: '催办',
    duties,
    from: heldStages,
    internal: true,
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.supervise' }, { power: 'appeals.handle', of: 'lead' }],
    fields: [{ id: 'text', name: '催办意见', type: 'text', required: true, min: 2, max: 500 }],
    guards: [],
    effects: [],
  },
  urge: {
    name: '督办',
    tag: '督办',
    duties,
    from: open,
    internal: true,
    by: [{ power: 'appeals.supervise' }, { system: true }],
    fields: [{ id: 'text', name: '督办要求', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [],
    effects: [{ do: 'urge' }],
  },
  escalate: {
    name: '提级',
    tag: '提级',
    duties,
    from: open,
    internal: true,
    by: [
      { power: 'appeals.supervise' },
      { power: 'appeals.coordinate', of: 'coordinator' },
      { power: 'appeals.hand-out' },
      { system: true },
    ],
    fields: [{ id: 'reason', name: '提级理由', type: 'long-text', required: true, min: 4, max: 1000 }],
    guards: [{ if: 'not-at-top' }],
    effects: [{ do: 'escalate' }],
  },
  'set-tier': {
    name: '调整协调层级',
    tag: '层级',
    duties,
    from: open,
    internal: true,
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.supervise' }],
    fields: [
      { id: 'tier', name: '协调层级', type: 'choice', choices: 'tiers', required: true },
      { id: 'reason', name: '理由', type: 'text', required: true, min: 4, max: 500 },
    ],
    guards: [],
    effects: [{ do: 'set', facts: ['tier'] }, { do: 'coordinate' }],
  },
  instruct: {
    name: '批示',
    tag: '批示',
    duties,
    from: open,
    rank: 30,
    by: [{ power: 'appeals.coordinate' }],
    fields: [{ id: 'text', name: '批示', type: 'long-text', required: true, min: 2, max: 1000 }],
    guards: [],
    effects: [],
  },
})
