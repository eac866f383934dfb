import type { RowCells } from '../imports/row-cells.ts'
import type { EnterpriseRecord } from './enterprise-record.ts'
import type { Judge } from './row-marks.ts'
import { sizeNames, statusNames } from './words.ts'

/** How the preview shows what a row would be loaded as. */
export function shownOf(
  cells: RowCells,
  record: Partial<EnterpriseRecord>,
  { districts, parks, tags }: Judge,
): Record<string, string> {
  const { capital_fen: fen, currency = 'CNY', status, size, above_scale: aboveScale, key_enterprise: key } = record
  const yesNo = (value: boolean | undefined): string => (value === undefined ? '' : value ? '是' : '否')
  return {
    name: record.name ?? '',
    creditCode: record.credit_code ?? cells.line('creditCode'),
    shortName: cells.line('shortName'),
    formerName: cells.line('formerName'),
    district: districts.find(({ id }) => id === record.district)?.name ?? record.place ?? '',
    kind: record.kind ?? '',
    industry: record.industry ?? '',
    capital: fen ? `${fen / 1_000_000} 万${currency === 'CNY' ? '元' : ` ${currency}`}` : (record.capital_text ?? ''),
    established: record.established ?? cells.line('established'),
    status: status ? statusNames[status] : cells.line('status'),
    size: size ? sizeNames[size] : cells.line('size'),
    aboveScale: yesNo(aboveScale),
    key: yesNo(key),
    group: record.business_group ?? '',
    park: parks.find(({ id }) => id === record.park)?.name ?? cells.line('park'),
    tags: record.tags
      ? tags
          .filter(({ id }) => record.tags?.includes(id))
          .map(({ name }) => name)
          .join('、')
      : cells.line('tags'),
    address: record.address ?? '',
    scope: record.scope ?? '',
    contactPerson: cells.line('contactPerson'),
    contactPhone: cells.line('contactPhone'),
  }
}
