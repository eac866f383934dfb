import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { linkEnterprise } from '../link-enterprise.ts'
import type { CoverageAssignment } from './contract.ts'

/** Gives several enterprises one leader, all of them or none: the first that cannot be linked says why. */
export async function assignUncovered(app: App, tx: Tx, assignment: CoverageAssignment): Promise<{ linked: number }> {
  const { post, reason } = assignment
  const enterprises = [...new Set(assignment.enterprises)]
  for (const enterprise of enterprises) await linkEnterprise(app, tx, { post, enterprise, reason, origin: 'hand' })
  return { linked: enterprises.length }
}
