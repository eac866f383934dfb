import { Select } from 'antd'
import type { EnterpriseChoices } from '../../server/enterprises/contract.ts'
import type { Filters } from '../app/address.ts'
import { useGet } from '../app/query.ts'
import { FilterChips } from '../kit/filter-chips.tsx'
import { SearchInput } from '../people/search-input.tsx'
import { optionsOf, sizeWords, statusWords } from './enterprise-words.ts'
import styles from './enterprises.module.css'

interface Props {
  filters: Filters
  onSearch: (words: string) => void
  onChange: (change: Filters) => void
}

/** Words, district, industry, status and size; what is chosen stays in the address. */
export function EnterpriseConditions({ filters, onSearch, onChange }: Props) {
  const { data } = useGet<EnterpriseChoices>('/enterprises/choices')
  const districts = data?.districts.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const industries = data?.industries.map((name) => ({ value: name, label: name })) ?? []
  const choose = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      className={styles.select ?? ''}
      value={filters[name] ?? null}
      onChange={(value: string | null) => onChange({ [name]: value ?? undefined })}
      options={options}
    />
  )
  return (
    <FilterChips
      chips={[]}
      onRemove={() => onChange({})}
      add={
        <>
          <SearchInput label="查名称、首字母、信用代码" value={filters['q'] ?? ''} onSearch={onSearch} />
          {choose('district', '全部区县', [...districts, { value: 'none', label: '没有归到区县' }])}
          {industries.length > 0 && choose('industry', '全部行业', industries)}
          {choose('status', '全部状态', optionsOf(statusWords))}
          {choose('size', '全部规模', optionsOf(sizeWords))}
        </>
      }
    />
  )
}
