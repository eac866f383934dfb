import { inKinds, judge, repeated } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every outcome asks for its own evidence (GZ-12). */
export const outcomeWithoutEvidence: PackCheck = (pack) =>
  judge(
    'outcome-without-evidence',
    '每种办理结果都要有凭据。',
    inKinds(pack, (kind) => [
      ...(kind.outcomes.length === 0 ? ['没有声明办理结果'] : []),
      ...kind.outcomes
        .filter(({ evidence }) => evidence.length === 0)
        .map(({ name }) => `办理结果“${name}”没有要求凭据`),
      ...kind.outcomes.flatMap(({ name, evidence }) =>
        repeated(evidence.map(({ id }) => id)).map((id) => `办理结果“${name}”的凭据 ${id} 写了两次`),
      ),
    ]),
  )
