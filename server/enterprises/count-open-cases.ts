import { binder, caseScope } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'

/** How many cases of each enterprise are not ended, counting only those the viewer may see. */
export async function countOpenCases(tx: Tx, enterprises: string[]): Promise<Map<string, number>> {
  const { bind, values } = binder()
  const rows = await tx.many<{ enterprise: string; count: number }>(
    `select c.enterprise, count(*) as count from cases c
     where ${caseScope(tx.viewer, bind)} and c.enterprise = any (${bind(enterprises)}) and c.mode <> 'ended'
     group by c.enterprise`,
    values,
  )
  return new Map(rows.map(({ enterprise, count }) => [enterprise, count]))
}
