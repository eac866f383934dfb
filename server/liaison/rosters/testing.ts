import { creditCodeCheck } from '../../../engine/enterprises/credit-code.ts'
import { systemViewer } from '../../access/viewer.ts'
import { createEnterprise } from '../../enterprises/create-enterprise.ts'
import type { TestApp } from '../../testing/app.ts'

interface Facts {
  district?: string
  aboveScale?: boolean
  group?: string
  tags?: string[]
  /** Its figure `tax-retained` of 2025, in fen. */
  tax?: number
}

/** The credit code of the enterprise that was entered so many-th, from 0. */
export function codeOf(index: number): string {
  const first17 = `91990100M${String(index).padStart(8, '0')}`
  return first17 + creditCodeCheck(first17)
}

/** Enters enterprises with the facts that rosters ask for into the city `sample`; answers their ids by name. */
export async function enterEnterprises(t: TestApp, rows: Record<string, Facts>): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  for (const [index, [name, facts]] of Object.entries(rows).entries()) {
    const { district = 'east', aboveScale = true } = facts
    const entry = { creditCode: codeOf(index), name, district, aboveScale }
    ids[name] = await createEnterprise(t.app, systemViewer('sample'), entry)
    await keepFacts(t, ids[name], facts)
  }
  return ids
}

async function keepFacts(t: TestApp, id: string, { group = '', tags = [], tax }: Facts): Promise<void> {
  await t.database.asOwner('update enterprises set business_group = $2, tags = $3 where id = $1', [id, group, tags])
  if (tax === undefined) return
  await t.database.asOwner(
    `insert into enterprise_figures (city, enterprise, figure, year, value_fen, made_at, made_by)
     values ('sample', $1, 'tax-retained', 2025, $2, now(), '测试')`,
    [id, tax],
  )
}
