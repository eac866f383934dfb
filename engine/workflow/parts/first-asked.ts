import type { DutyId } from '../types.ts'
import { withAction, withFields } from './adjust.ts'
import type { Actions } from './adjust.ts'

/** First-asked responsibility (首问负责): a matter is not accepted until it is on record which post was asked first. */
export const withFirstAsked = (actions: Actions, duties: DutyId[]): Actions => {
  const asked = withFields(
    actions,
    'accept',
    [
      {
        id: 'firstAsked',
        name: '首问岗位',
        type: 'text',
        min: 2,
        max: 60,
        hint: '企业最先问到谁，就由谁负责到底；登记时已经记下的不用再写',
      },
    ],
    ['firstAsked'],
  )
  const { guards = [], duties: before = [] } = asked['accept'] ?? {}
  return withAction(asked, 'accept', {
    guards: [...guards, { if: 'first-asked' }],
    duties: [...new Set([...before, ...duties])],
  })
}
