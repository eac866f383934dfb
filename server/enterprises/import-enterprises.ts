import type { Tx } from '../database/tx.ts'
import type { ImportKind, LoadedRow, RowToLoad } from '../imports/import-kind.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { withOldNames } from './change-enterprise.ts'
import { fieldChanges, recordChanges } from './change-record.ts'
import { blankRecord, parksOf } from './enterprise-record.ts'
import type { Alias, EnterpriseRow } from './enterprise-store.ts'
import { insertEnterprises, updateEnterprises, writeContact } from './enterprise-store.ts'
import type { FoundEnterprise } from './find-enterprise.ts'
import { findByCreditCodes } from './find-enterprise.ts'
import { enterpriseColumns } from './import-columns.ts'
import type { EnterpriseRowData } from './parse-enterprise-row.ts'
import { parseEnterpriseRow } from './parse-enterprise-row.ts'
import { requireEdit } from './policy.ts'

/**
 * Lists of enterprises from registries, statistics and tax offices. A credit code that is known is brought up to date with
 * what the row says; what the row leaves blank stays.
 */
export const enterpriseImport: ImportKind<EnterpriseRowData> = {
  id: 'enterprises',
  name: '企业名录',
  unit: '户',
  power: 'enterprises.edit',
  columns: enterpriseColumns,
  batch: 200,
  rehearse: false,
  rowParser: async (app, viewer) => {
    const pack = app.packs.get(viewer.city)
    const judge = { districts: pack.districts, parks: parksOf(pack), tags: pack.tags, today: today(app.clock) }
    return (cells) => parseEnterpriseRow(cells, judge)
  },
  load,
}

interface Step {
  loaded: LoadedRow
  data: EnterpriseRowData
  next: EnterpriseRow
  before: FoundEnterprise | null
}

async function load(app: App, tx: Tx, rows: RowToLoad<EnterpriseRowData>[]): Promise<LoadedRow[]> {
  requireEdit(tx.viewer)
  const codes = rows.map(({ key }) => key)
  await tx.query('select from enterprises where city = $1 and credit_code = any ($2) order by id for update', [
    tx.viewer.city,
    codes,
  ])
  const known = new Map((await findByCreditCodes(tx, codes)).map((found) => [found.asked_code, found]))
  const ids = [...known.values()].map(({ id }) => id)
  // Two codes of one enterprise, a former and a present one: the later row must see what the earlier one made of it.
  if (new Set(ids).size < ids.length && rows.length > 1) return loadInTurn(app, tx, rows)
  const steps = rows.map((row) => stepOf(app, row, known.get(row.key) ?? null))
  const [added, changed] = (['added', 'changed'] as const).map((outcome) =>
    steps.filter(({ loaded }) => loaded.outcome === outcome),
  )
  const now = app.clock.now()
  if (added!.length)
    await insertEnterprises(
      tx,
      added!.map(({ next }) => next),
      'import',
      now,
    )
  if (changed!.length)
    await updateEnterprises(
      tx,
      changed!.map(({ next }) => next),
      now,
    )
  for (const { loaded, next, data } of steps) {
    if ((await mergeContact(tx, next.id, data)) && loaded.outcome === 'same') loaded.outcome = 'changed'
  }
  const entries = [...added!, ...changed!].map(({ next, before }) => ({
    enterprise: next.id,
    what: 'import' as const,
    fields: before ? fieldChanges(before, next) : {},
  }))
  if (entries.length) await recordChanges(app, tx, entries)
  return steps.map(({ loaded }) => loaded)
}

async function loadInTurn(app: App, tx: Tx, rows: RowToLoad<EnterpriseRowData>[]): Promise<LoadedRow[]> {
  const loaded: LoadedRow[] = []
  for (const row of rows) loaded.push(...(await load(app, tx, [row])))
  return loaded
}

function stepOf(app: App, { row, data }: RowToLoad<EnterpriseRowData>, before: FoundEnterprise | null): Step {
  // The code may be a former one of an enterprise that has another now; it keeps the one it has.
  const said = before ? { ...data.record, credit_code: before.credit_code } : data.record
  const record = { ...(before ?? blankRecord), ...said }
  const next = { ...record, id: before?.id ?? newId(app.clock), aliases: aliasesAfter(before, data, record) }
  return { loaded: { row, outcome: outcomeOf(before, next), target: next.id }, data, next, before }
}

function aliasesAfter(
  before: FoundEnterprise | null,
  data: EnterpriseRowData,
  record: EnterpriseRow | typeof blankRecord,
): Alias[] {
  const named = (kind: Alias['kind'], names: string[]): Alias[] => names.map((name) => ({ kind, name }))
  const aliases = [
    ...(before?.aliases ?? []),
    ...named('short-name', data.shortNames),
    ...named('former-name', data.formerNames),
  ]
  return withOldNames(aliases, before ?? record, record)
}

function outcomeOf(before: FoundEnterprise | null, next: EnterpriseRow): LoadedRow['outcome'] {
  if (!before) return 'added'
  const namesOf = ({ aliases }: EnterpriseRow): string =>
    aliases
      .map(({ name }) => name)
      .toSorted()
      .join('\n')
  const changed = Object.keys(fieldChanges(before, next)).length > 0 || namesOf(before) !== namesOf(next)
  return changed ? 'changed' : 'same'
}

/** Contact data of the row replace those known; what the row leaves blank stays. Tells whether anything changed. */
async function mergeContact(tx: Tx, id: string, { contactPerson, contactPhone }: EnterpriseRowData): Promise<boolean> {
  if (!contactPerson && !contactPhone) return false
  const before = await tx.maybeOne<{ person: string; phone: string }>(
    'select person, phone from enterprise_contacts where city = $1 and enterprise = $2',
    [tx.viewer.city, id],
  )
  const [person, phone] = [contactPerson || (before?.person ?? ''), contactPhone || (before?.phone ?? '')]
  if (person === before?.person && phone === before.phone) return false
  await writeContact(tx, id, person, phone)
  return true
}
