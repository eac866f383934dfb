import { Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'

interface Props {
  id?: string
  value: string | null
  onChange: (enterprise: string | null) => void
}

/** Chooses an enterprise of the registry by name, pinyin initials or credit code. */
export function EnterpriseSelect({ value, onChange, ...field }: Props) {
  const [typed, setTyped] = useState('')
  const asked = typed.trim()
  const found = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  return (
    <Select
      {...field}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      placeholder="写名称、拼音首字母或信用代码"
      notFoundContent={asked ? '名录里没有找到，先登记这家企业' : null}
      value={value}
      onChange={(enterprise: string | undefined) => onChange(enterprise ?? null)}
      loading={found.isFetching}
      options={found.data?.map(({ id, name, creditCode }) => ({ value: id, label: `${name}（${creditCode}）` })) ?? []}
    />
  )
}
