import { Select } from 'antd'
import { useCallback } from 'react'
import type { Roster } from '../../../server/liaison/rosters/contract.ts'
import { useFilters, type Filters } from '../../app/address.ts'
import { SearchInput } from '../../people/search-input.tsx'
import styles from './rosters.module.css'

/** Words, part and district; and what is different from last year. */
export function PlaceFilters({ roster }: { roster: Roster }) {
  const [filters, setFilters] = useFilters()
  const search = useCallback((q: string) => setFilters({ q: q || undefined }), [setFilters])
  const { parts, districts } = roster
  const choose = (name: string, label: string, options: { value: string; label: string }[]) => (
    <Select
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      aria-label={label}
      placeholder={label}
      className={styles.select ?? ''}
      value={filters[name] ?? null}
      onChange={(value: string | null) => setFilters({ [name]: value ?? undefined })}
      options={options}
    />
  )
  return (
    <div className={`${styles.filters} no-print`} role="group" aria-label="筛选条件">
      <SearchInput label="查企业、集团、信用代码" value={filters['q'] ?? ''} onSearch={search} />
      {parts.length > 1 &&
        choose(
          'part',
          '全部部分',
          parts.map(({ id, name }) => ({ value: id, label: name })),
        )}
      {districts.length > 1 &&
        choose(
          'district',
          '全部区县',
          districts.map(({ id, name, count }) => ({ value: id, label: `${name} ${count}` })),
        )}
      <ChangeTabs roster={roster} filters={filters} setFilters={setFilters} />
    </div>
  )
}

interface TabsProps {
  roster: Roster
  filters: Filters
  setFilters: (change: Filters) => void
}

/** 新进 23 · 名次变动 180 · 离开 18: each shows its rows; pressed again, all. */
export function ChangeTabs({ roster: { comparison }, filters, setFilters }: TabsProps) {
  if (!comparison) return <span className={styles.compare}>没有上年批准的名单可比</span>
  const tabs = [
    ['entered', '新进', comparison.entered],
    ['moved', '名次变动', comparison.moved],
    ['left', '离开', comparison.left.length],
  ] as const
  return (
    <span className={styles.compare} role="group" aria-label={`与 ${comparison.year} 年比`}>
      {`比 ${comparison.year} 年：`}
      {tabs.map(([id, name, amount]) => (
        <button
          key={id}
          type="button"
          aria-pressed={filters['change'] === id}
          onClick={() => setFilters({ change: filters['change'] === id ? undefined : id })}
        >
          {name} <b>{amount}</b>
        </button>
      ))}
    </span>
  )
}
