import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Roles that the rungs of a time limit may tell. */
const roles = new Set(['handler', 'head', 'office', 'supervision', 'coordinator', 'enterprise'])

export const rungRole: PackCheck = (pack) =>
  judge(
    'rung-role',
    '警戒要告诉的角色都认得。',
    inKinds(pack, (kind) =>
      Object.values(kind.limits).flatMap((limit) =>
        limit.rungs.flatMap((rung) =>
          rung.tells
            .filter((role) => !roles.has(role))
            .map((role) => `时限“${limit.name}”的警戒“${rung.name}”要告诉不认得的角色 ${role}`),
        ),
      ),
    ),
  )
