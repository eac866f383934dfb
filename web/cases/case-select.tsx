import { Select } from 'antd'
import { useState } from 'react'
import type { CaseList } from '../../server/cases/contract.ts'
import { useGet } from '../app/query.ts'
import { useSettled } from './use-settled.ts'

interface Props {
  value: string | null
  onChange: (id: string) => void
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** One case out of the whole ledger, searched on the server. */
export function CaseSelect({ value, onChange, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 250)
  const found = useGet<CaseList>('/cases', { q: asked, size: 8, sort: '-last' })
  const options = (found.data?.rows ?? []).map((row) => ({
    value: row.id,
    label: `${row.number} ${row.title}`,
  }))
  return (
    <Select
      {...rest}
      showSearch
      filterOption={false}
      placeholder="例如 诉2026-0387"
      notFoundContent={found.isFetching ? '正在找' : '没有找到在办的事项'}
      value={value}
      options={options}
      onSearch={setWords}
      onChange={onChange}
    />
  )
}
