import { Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { useSettled } from '../cases/use-settled.ts'

interface Chosen {
  id: string
  name: string
}

interface Props {
  value: Chosen | null
  onChange: (enterprise: Chosen | null) => void
  id?: string
}

/** Finds an enterprise of the registry by name, initials or code. */
export function EnterpriseSelect({ value, onChange, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 150)
  const { data = [] } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  const known = value && !data.some(({ id }) => id === value.id) ? [value, ...data] : data
  return (
    <Select
      {...rest}
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setWords }}
      allowClear
      placeholder="名称、拼音首字母或信用代码"
      notFoundContent={asked ? '名录里没有找到' : '输入几个字来找'}
      value={value?.id ?? null}
      options={known.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id: string | null) => onChange(known.find((each) => each.id === id) ?? null)}
    />
  )
}
