import { Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { useSettled } from '../cases/use-settled.ts'

interface Props {
  value: string | null
  onChange: (id: string | null) => void
  /** The one that may not be chosen. */
  except: string
  id?: string
}

/** Chooses one enterprise of the registry while typing. */
export function EnterpriseSelect({ value, onChange, except, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 150)
  const { data = [], isFetching } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="名称、首字母或信用代码"
      value={value}
      onChange={(id: string | undefined) => onChange(id ?? null)}
      loading={isFetching}
      notFoundContent={asked ? '名录里没有找到。' : '输入几个字查找。'}
      options={data
        .filter(({ id }) => id !== except)
        .map(({ id, name, creditCode }) => ({ value: id, label: `${name}　${creditCode}` }))}
    />
  )
}
