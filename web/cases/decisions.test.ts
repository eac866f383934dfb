import { expect, test } from 'vitest'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { decisionOf } from './decisions.ts'

const action = (id: string, allowed = true): CaseAction => ({
  id,
  name: id,
  step: true,
  allowed,
  whyNot: null,
  hint: null,
  fields: [],
})
const decide = (...actions: CaseAction[]) => decisionOf({ actions } as unknown as CasePage, actions[0]!)

test('upholding and rejecting an objection stand side by side', () => {
  const decision = decide(action('uphold-objection'), action('reject-objection'), action('note'))
  expect(decision?.title).toBe('裁定异议')
  expect(decision?.acts.map(({ id }) => id)).toEqual(['uphold-objection', 'reject-objection'])
})

test('one way left is a step, not a decision', () => {
  expect(decide(action('grant-extension'), action('refuse-extension', false))).toBeNull()
  expect(decide(action('resolve'))).toBeNull()
})
