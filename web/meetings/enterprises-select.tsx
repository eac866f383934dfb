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
  value: readonly Chosen[]
  onChange: (enterprises: Chosen[]) => void
  id?: string
}

/** Finds several enterprises of the registry by name, initials or code. */
export function EnterprisesSelect({ value, onChange, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 150)
  const { data = [] } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  const known = [...value, ...data.filter(({ id }) => !value.some((each) => each.id === id))]
  return (
    <Select
      {...rest}
      mode="multiple"
      style={{ width: '100%' }}
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="名称、拼音首字母或信用代码"
      notFoundContent={asked ? '名录里没有找到' : '输入几个字来找'}
      value={value.map(({ id }) => id)}
      options={known.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(ids: string[]) => {
        onChange(ids.flatMap((id) => known.find((each) => each.id === id) ?? []).map(({ id, name }) => ({ id, name })))
        setWords('')
      }}
    />
  )
}
