import { expect, test } from 'vitest'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { possibleActs, possibleText } from './list-acts.ts'

const action = (id: string, whyNot: string | null = null): CaseAction => ({
  id,
  name: id,
  step: false,
  allowed: whyNot === null,
  whyNot,
  hint: null,
  fields: [],
})
const page = (stage: string, ...actions: CaseAction[]) =>
  ({ id: stage, stage: { id: stage, name: stage, mode: 'working' }, actions }) as unknown as CasePage

const textOf = (...pages: CasePage[]) => possibleText(possibleActs(pages), pages.length)

test('says what is possible for all, for some, and why not for the rest', () => {
  const waiting = page('待签收', action('remind'), action('reassign'))
  const working = page('办理中', action('remind'))
  expect(textOf(waiting, working)).toBe('2 件都可催办；改派仅 1 件可行（办理中的不能改派）')
})

test('the rule that forbids an act now is told in its own words', () => {
  const early = page('待签收', action('reassign'))
  const late = page('待签收', action('reassign', '已经裁定，不能改派。'))
  expect(textOf(early, late)).toContain('改派仅 1 件可行（已经裁定，不能改派。）')
})

test('nothing possible is said, too', () => {
  expect(textOf(page('已销号'), page('已撤回'))).toBe('这 2 件现在没有能一起办的')
})
