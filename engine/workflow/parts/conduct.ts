import type { DutyId } from '../types.ts'
import type { Actions } from './adjust.ts'
import { heldStages } from './stages.ts'

const anyTime = ['registered', 'accepted', ...heldStages, 'resolved', 'review', 'confirmed', 'closed']

/**
 * What a matter says about conduct: a supervised bulletin (督查通报) when it did harm, and a clue handed to discipline when
 * favours were demanded. Neither moves the case.
 */
export const conductPart = (duties: DutyId[]): Actions => ({
  'supervised-bulletin': {
    name: '督查通报',
    tag: '通报',
    duties,
    from: anyTime,
    internal: true,
    by: [{ power: 'appeals.supervise' }],
    fields: [
      { id: 'influence', name: '造成的不良影响', type: 'long-text', required: true, min: 10, max: 1000 },
      { id: 'text', name: '通报内容', type: 'long-text', required: true, min: 10, max: 2000 },
      {
        id: 'scope',
        name: '通报范围',
        type: 'choice',
        required: true,
        choices: [
          { id: 'city', name: '全市' },
          { id: 'units', name: '有关单位' },
        ],
      },
    ],
    guards: [],
    effects: [{ do: 'set', facts: ['influence', 'scope'] }],
  },
  'refer-conduct': {
    name: '移送作风线索',
    tag: '移送',
    duties,
    from: anyTime,
    internal: true,
    by: [{ power: 'appeals.hand-out' }, { power: 'appeals.supervise' }],
    fields: [
      { id: 'to', name: '移送单位', type: 'organisation', required: true },
      { id: 'text', name: '线索情况', type: 'long-text', required: true, min: 10, max: 2000 },
      { id: 'files', name: '材料', type: 'files' },
    ],
    guards: [],
    effects: [],
  },
})
