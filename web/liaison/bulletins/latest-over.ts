import type { BulletinPeriod } from '../../../server/liaison/bulletins/contract.ts'

/** The period one comes for: the last that is over, or the first of the year while none is. */
export const latestOver = (periods: readonly BulletinPeriod[]): string | undefined =>
  (periods.findLast(({ over }) => over) ?? periods[0])?.id
