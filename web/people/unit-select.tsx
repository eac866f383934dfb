import { Select } from 'antd'
import type { OrganisationRow } from '../../server/people/contract.ts'
import { useGet } from '../app/query.ts'
import styles from './people.module.css'

interface Props {
  value: string | undefined
  onChange: (unit: string | undefined) => void
}

/** Chooses one unit of the city, by any part of its name. */
export function UnitSelect({ value, onChange }: Props) {
  const units = useGet<OrganisationRow[]>('/admin/organisations')
  return (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label="单位"
      placeholder="全部单位"
      className={styles.search ?? ''}
      value={value ?? null}
      onChange={(unit: string | null) => onChange(unit ?? undefined)}
      loading={units.isPending}
      options={units.data?.map(({ id, shortName }) => ({ value: id, label: shortName })) ?? []}
    />
  )
}
