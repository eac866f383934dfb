import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A limit stands under its own id: running timers are read back by it. */
export const limitId: PackCheck = (pack) =>
  judge(
    'limit-id',
    '时限的编号和它的位置一致。',
    inKinds(pack, (kind) =>
      Object.entries(kind.limits)
        .filter(([id, limit]) => limit.id !== id)
        .map(([id, limit]) => `时限“${limit.name}”放在 ${id} 下，自己的编号却是 ${limit.id}`),
    ),
  )
