import type { ActionDefinition, DutyId, Stage } from '../types.ts'
import type { Actions } from './adjust.ts'

/** Stages that screening adds; `registered` then waits for screening, `screened` for acceptance. */
export const screeningStages = {
  registered: { name: '待甄别', mode: 'to-do', clock: 'screen' },
  screened: { name: '待受理', mode: 'to-do', clock: 'accept' },
  invalid: { name: '甄别无效', mode: 'ended' },
} as const satisfies Record<string, Stage>

/**
 * Puts a screening of validity before acceptance: a valid matter goes on, an invalid one ends with an explanation to the
 * enterprise. What ends acceptance waits until the matter is screened; whatever else may be done while registered may be
 * done while screened too. Limits: `screen`, then `accept`.
 */
export const withScreening = (actions: Actions, duties: DutyId[]): Actions => ({
  ...Object.fromEntries(Object.entries(actions).map(([id, action]) => [id, screened(action)])),
  ...screeningActions(duties),
})

const screened = (action: ActionDefinition): ActionDefinition => ({
  ...action,
  from: fromScreened(action),
  effects: action.effects.map((effect) =>
    effect.do === 'start' && effect.limit === 'accept' ? { do: 'start', limit: 'screen' } : effect,
  ),
})

function fromScreened({ from, effects }: ActionDefinition): string[] {
  if (!from.includes('registered')) return from
  const endsAcceptance = effects.some((effect) => effect.do === 'stop' && effect.timer === 'accept')
  return [...from.filter((stage) => stage !== 'registered' || !endsAcceptance), 'screened']
}

const screeningActions = (duties: DutyId[]): Actions => ({
  'screen-valid': {
    name: '甄别有效',
    tag: '甄别',
    duties,
    from: ['registered'],
    to: 'screened',
    rank: 10,
    by: [{ power: 'appeals.screen' }],
    fields: [{ id: 'reason', name: '甄别意见', type: 'text', max: 500 }],
    guards: [],
    effects: [
      { do: 'stop', timer: 'screen' },
      { do: 'start', limit: 'accept' },
    ],
  },
  'screen-invalid': {
    name: '甄别无效，向企业说明',
    tag: '甄别',
    duties,
    from: ['registered'],
    to: 'invalid',
    rank: 11,
    by: [{ power: 'appeals.screen' }],
    fields: [
      { id: 'ground', name: '无效的情形', type: 'choice', required: true, choices: invalidGrounds },
      {
        id: 'reason',
        name: '给企业的说明',
        type: 'long-text',
        required: true,
        min: 10,
        max: 1000,
        hint: '说清为什么不算投诉、可以走什么渠道',
      },
    ],
    guards: [],
    effects: [
      { do: 'set', facts: ['ground'] },
      { do: 'stop', timer: 'screen' },
      { do: 'end', how: 'declined' },
    ],
  },
})

const invalidGrounds = [
  { id: 'not-government', name: '不属于政府及其部门的职责' },
  { id: 'court', name: '已进入诉讼、仲裁、复议' },
  { id: 'no-facts', name: '没有具体事实，也联系不上' },
  { id: 'finished', name: '同一件事已办结，没有新的事实' },
  { id: 'not-enterprise', name: '不是企业生产经营中的事' },
]
