import type { DutyId } from '../types.ts'
import type { Actions } from './adjust.ts'

/**
 * Solved on the spot: at a meeting in the firm or on the building site the unit that is there settles the matter at once,
 * with the evidence its outcome needs. The enterprise still has the last word, as with every other resolution.
 */
export const onTheSpotPart = (duties: DutyId[]): Actions => ({
  'settle-on-the-spot': {
    name: '当场办结',
    tag: '当场',
    duties,
    from: ['accepted'],
    to: 'resolved',
    rank: 11,
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.coordinate' }],
    fields: [
      { id: 'lead', name: '当场办理的单位', type: 'organisation', required: true },
      { id: 'responsible', name: '负责岗位', type: 'text', required: true, min: 2, max: 60 },
      { id: 'outcome', name: '办理结果', type: 'choice', choices: 'outcomes', required: true },
      { id: 'evidence', name: '依据', type: 'evidence', required: true },
      { id: 'reply', name: '当场答复', type: 'long-text', required: true, min: 10, max: 4000 },
    ],
    guards: [{ if: 'outcome-evidence' }],
    effects: [
      { do: 'set', facts: ['outcome', 'reply', 'responsible'] },
      { do: 'stop', timer: 'hand-out' },
      { do: 'assign', assistantLimit: 'assist' },
      { do: 'sign' },
      { do: 'contact' },
      { do: 'evidence' },
      { do: 'answer-task' },
      { do: 'stop', timer: 'handle' },
      { do: 'start', limit: 'feedback' },
    ],
  },
})
