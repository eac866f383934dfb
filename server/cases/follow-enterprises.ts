import type { MergeStep } from '../enterprises/merge-enterprises.ts'

/** When one enterprise turns out to be another, its cases become those of the one that stays. */
export const moveCases: MergeStep = async (tx, duplicate, stays) => {
  await tx.query('update cases set enterprise = $3 where city = $1 and enterprise = $2', [
    tx.viewer.city,
    duplicate,
    stays,
  ])
}
