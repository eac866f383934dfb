import type { CaseKind, ChoiceList, Field } from '../../workflow/types.ts'
import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

const lists: readonly ChoiceList[] = [
  'outcomes',
  'tiers',
  'difficulties',
  'channels',
  'topics',
  'pauseReasons',
  'grades',
]

/** A field to choose in has something to choose from; a branch looks at a field the action has. */
export const fieldChoices: PackCheck = (pack) =>
  judge(
    'field-choices',
    '要选的栏目都有可选的内容。',
    inKinds(pack, (kind) =>
      Object.values(kind.actions).flatMap(({ name, fields, toWhen = [] }) => [
        ...fields
          .filter((field) => field.type === 'choice' && !hasChoices(kind, field))
          .map((field) => `动作“${name}”的栏目“${field.name}”没有可选的内容`),
        ...toWhen
          .filter((branch) => !fields.some((field) => field.id === branch.field))
          .map((branch) => `动作“${name}”看的栏目 ${branch.field} 不存在`),
      ]),
    ),
  )

function hasChoices(kind: CaseKind, { choices }: Field): boolean {
  if (Array.isArray(choices)) return choices.length > 0
  return choices !== undefined && lists.includes(choices) && kind[choices].length > 0
}
