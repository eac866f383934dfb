import { Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { useSettled } from '../cases/use-settled.ts'

/** One that was chosen; its name stays when the words that found it are gone. */
export interface ChosenEnterprise {
  id: string
  name: string
}

interface Props {
  value: ChosenEnterprise | null
  onChange: (enterprise: ChosenEnterprise | null) => void
  /** The one that may not be chosen. */
  except?: string
  id?: string
}

/** Chooses one enterprise of the registry by name, pinyin initials or credit code while typing. */
export function EnterpriseSelect({ value, onChange, except, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 150)
  const { data = [], isFetching } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  const options = data
    .filter(({ id }) => id !== except)
    .map(({ id, name, creditCode }) => ({ value: id, label: `${name}　${creditCode}`, name }))
  return (
    <>
      <Select
        {...rest}
        style={{ width: '100%' }}
        allowClear
        labelInValue
        showSearch={{ filterOption: false, onSearch: setWords }}
        placeholder="名称、拼音首字母或信用代码"
        value={value && { value: value.id, label: value.name }}
        onChange={(_, option) => onChange(option && !Array.isArray(option) ? named(option) : null)}
        loading={isFetching}
        notFoundContent={null}
        options={options}
      />
      <p className="small muted" role="status">
        {asked && !isFetching && options.length === 0 && '名录里没有找到，换几个字再查，或先登记这家企业。'}
      </p>
    </>
  )
}

const named = ({ value, name }: { value: string; name: string }): ChosenEnterprise => ({ id: value, name })
