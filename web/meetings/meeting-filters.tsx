import { DatePicker, Select } from 'antd'
import dayjs from 'dayjs'
import type { KindChoices } from '../../server/meetings/contract.ts'
import type { Filters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import { FilterChips } from '../kit/filter-chips.tsx'
import { SearchInput } from '../people/search-input.tsx'
import styles from './meeting-filters.module.css'

interface Props {
  filters: Filters
  onChange: (change: Filters) => void
}

const mineChip = { id: 'mine', name: '范围', value: '与我有关' }

/** Words, kind, convening unit and days; what is chosen stays in the address. */
export function MeetingFilters({ filters, onChange }: Props) {
  const { data } = useGet<KindChoices>('/meetings/kinds')
  const day = (text: string | undefined) => (text ? dayjs(text) : null)
  const choose = (name: string, label: string, choices: readonly { id: string; name: string }[] = []) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      className={styles.select ?? ''}
      value={filters[name] ?? null}
      onChange={(value: string | null) => onChange({ [name]: value ?? undefined })}
      options={choices.map(({ id, name: text }) => ({ value: id, label: text }))}
    />
  )
  return (
    <FilterChips
      chips={filters['mine'] ? [mineChip] : []}
      onRemove={() => onChange({ mine: undefined })}
      add={
        <>
          <SearchInput label="查名称、地点" value={filters['q'] ?? ''} onSearch={(q) => onChange({ q })} />
          {choose('kind', '全部类型', data?.all)}
          {choose('unit', '全部召集单位', data?.units)}
          <DatePicker.RangePicker
            className={styles.days ?? ''}
            aria-label="开会日期"
            allowEmpty={[true, true]}
            placeholder={['从哪天', '到哪天']}
            value={[day(filters['from']), day(filters['until'])]}
            onChange={(_, texts) => onChange({ from: texts?.[0] || undefined, until: texts?.[1] || undefined })}
          />
        </>
      }
    />
  )
}
