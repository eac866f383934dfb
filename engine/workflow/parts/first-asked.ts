import type { DutyId, Field } from '../types.ts'
import { withAction, withFields } from './adjust.ts'
import type { Actions } from './adjust.ts'

const field: Field = {
  id: 'firstAsked',
  name: '首问岗位',
  type: 'text',
  min: 2,
  max: 60,
  hint: '企业最先问到谁，就由谁负责到底；登记时已经记下的不用再写',
}

/** First-asked responsibility (首问负责): a matter is neither accepted nor answered until it is on record which post was asked first. */
export const withFirstAsked = (actions: Actions, duties: DutyId[]): Actions =>
  ['accept', 'answer-at-once'].filter((id) => actions[id]).reduce((so, id) => guarded(so, id, duties), actions)

function guarded(actions: Actions, id: string, duties: DutyId[]): Actions {
  const asked = withFields(actions, id, [field], ['firstAsked'])
  const { guards = [], duties: before = [] } = asked[id] ?? {}
  return withAction(asked, id, {
    guards: [...guards, { if: 'first-asked' }],
    duties: [...new Set([...before, ...duties])],
  })
}
