import type { Acted, Happening, Telling } from './acted.ts'
import { closingHappenings } from './closing-happenings.ts'
import { handlingHappenings } from './handling-happenings.ts'
import { intakeHappenings } from './intake-happenings.ts'
import { supervisionHappenings } from './supervision-happenings.ts'

/** The first that concerns a person is what they are told; so what asks something of them comes before what is news. */
const happenings: readonly Happening[] = [
  ...handlingHappenings,
  ...closingHappenings,
  ...supervisionHappenings,
  ...intakeHappenings,
]

/** Everything an action means to somebody. */
export const tellingsOf = (acted: Acted): Telling[] => happenings.flatMap((happening) => happening(acted))
