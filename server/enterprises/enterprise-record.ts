import type { CityPack } from '../../engine/city/types.ts'
import { parseCapital } from '../../engine/enterprises/capital.ts'
import { parseCreditCode } from '../../engine/enterprises/credit-code.ts'
import type { FieldError } from '../platform/refusal.ts'
import { invalidFields } from '../platform/refusal.ts'
import type { EnterpriseSize, EnterpriseStatus, NewEnterprise } from './contract.ts'

/** What the registry keeps of an enterprise, by its columns. */
export interface EnterpriseRecord {
  credit_code: string
  name: string
  district: string | null
  place: string
  kind: string
  industry: string
  capital_fen: number | null
  capital_text: string
  currency: string
  established: string | null
  address: string
  scope: string
  key_enterprise: boolean
  above_scale: boolean
  size: EnterpriseSize | null
  status: EnterpriseStatus
  business_group: string
  park: string | null
  tags: string[]
}

/** The columns that a form changes, in the order in which they are written. */
export const recordColumns = [
  'credit_code',
  'name',
  'district',
  'place',
  'kind',
  'industry',
  'capital_fen',
  'capital_text',
  'currency',
  'established',
  'address',
  'scope',
  'key_enterprise',
  'above_scale',
  'size',
  'status',
  'business_group',
  'park',
  'tags',
] as const satisfies readonly (keyof EnterpriseRecord)[]

/** An enterprise of which nothing is known yet. */
export const blankRecord: EnterpriseRecord = {
  credit_code: '',
  name: '',
  district: null,
  place: '',
  kind: '',
  industry: '',
  capital_fen: null,
  capital_text: '',
  currency: 'CNY',
  established: null,
  address: '',
  scope: '',
  key_enterprise: false,
  above_scale: false,
  size: null,
  status: 'active',
  business_group: '',
  park: null,
  tags: [],
}

/**
 * The record that `input` makes of `before` (a blank one for a new enterprise), with the places and tags of the city's pack.
 * Throws `invalid-field` with every wrong field and what would be right.
 */
export function recordOf(
  input: Partial<NewEnterprise>,
  pack: CityPack,
  today: string,
  before = blankRecord,
): EnterpriseRecord {
  const errors: FieldError[] = []
  const record = { ...before, ...plainFields(input) }
  if (input.creditCode !== undefined) {
    const result = parseCreditCode(input.creditCode)
    if (result.ok) record.credit_code = result.creditCode
    else errors.push({ field: 'creditCode', message: result.problem.message })
  }
  if (record.name.length < 2) errors.push({ field: 'name', message: '企业名称至少 2 个字，请照营业执照填写。' })
  if (record.district !== null && !pack.districts.some(({ id }) => id === record.district)) {
    errors.push({ field: 'district', message: '所在区县应从本市的区县里选。' })
  }
  if (record.park !== null && !parksOf(pack).some(({ id }) => id === record.park)) {
    errors.push({ field: 'park', message: '园区应从本市的园区里选。' })
  }
  if (!record.tags.every((tag) => pack.tags.some(({ id }) => id === tag))) {
    errors.push({ field: 'tags', message: '标签应从本市的标签里选。' })
  }
  if (record.established !== null && record.established > today) {
    errors.push({ field: 'established', message: `成立日期不应晚于今天（${today}）。` })
  }
  if (errors.length) throw invalidFields(errors)
  return record
}

/** The parks of a city: enterprises stand in at most one. */
export const parksOf = ({ organisations }: CityPack) =>
  organisations.filter(({ kind }) => kind === 'park').map(({ id, shortName }) => ({ id, name: shortName }))

function plainFields(input: Partial<NewEnterprise>): Partial<EnterpriseRecord> {
  const capital = input.capitalText === undefined ? undefined : parseCapital(input.capitalText.trim())
  return withoutUndefined({
    name: input.name?.trim(),
    district: input.district,
    kind: input.kind?.trim(),
    industry: input.industry?.trim(),
    capital_fen: capital?.fen,
    capital_text: capital?.text,
    currency: capital?.currency,
    established: input.established,
    address: input.address?.trim(),
    scope: input.scope?.trim(),
    key_enterprise: input.keyEnterprise,
    above_scale: input.aboveScale,
    size: input.size,
    status: input.status,
    business_group: input.businessGroup?.trim(),
    park: input.park,
    tags: input.tags?.toSorted(),
  })
}

function withoutUndefined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>
  }
}
