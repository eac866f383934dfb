import { mechanisms, mechanismsOf } from '../mechanisms.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every duty is answered for by a known part of the system. */
export const dutyMechanism: PackCheck = (pack) =>
  judge(
    'duty-mechanism',
    '每条都有系统的一个部分负责。',
    pack.duties.flatMap((duty) =>
      mechanismsOf(duty)
        .filter((name) => !Object.hasOwn(mechanisms, name))
        .map((name) => `${duty.id} 交给不认得的部分“${name}”`),
    ),
  )
