import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** The opening and the actions that follow by themselves are declared. */
export const unknownAction: PackCheck = (pack) =>
  judge(
    'unknown-action',
    '提到的动作都已声明。',
    inKinds(pack, (kind) => {
      const followers = Object.values(kind.actions).flatMap(({ name, then = [] }) =>
        then.map((next) => ({ id: next, where: `“${name}”之后自动做的` })),
      )
      return [{ id: kind.opening, where: '登记用的' }, ...followers]
        .filter(({ id }) => !kind.actions[id])
        .map(({ id, where }) => `${where}动作 ${id} 没有声明`)
    }),
  )
