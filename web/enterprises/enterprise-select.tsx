import { Select } from 'antd'
import { useState } from 'react'
import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import { useGet } from '../app/query.ts'
import { useSettled } from '../cases/use-settled.ts'

/** One that was chosen; its label stays when the words that found it are gone. */
export interface EnterpriseOption {
  value: string
  label: string
}

interface Props {
  value: EnterpriseOption | null
  onChange: (enterprise: EnterpriseOption | null) => void
  /** The one that may not be chosen. */
  except: string
  id?: string
}

/** Chooses one enterprise of the registry while typing. */
export function EnterpriseSelect({ value, onChange, except, ...rest }: Props) {
  const [words, setWords] = useState('')
  const asked = useSettled(words.trim(), 150)
  const { data = [], isFetching } = useGet<EnterpriseProposal[]>(asked ? '/enterprises/lookup' : null, { q: asked })
  const options = data
    .filter(({ id }) => id !== except)
    .map(({ id, name, creditCode }) => ({ value: id, label: `${name}　${creditCode}` }))
  return (
    <>
      <Select
        {...rest}
        allowClear
        labelInValue
        showSearch={{ filterOption: false, onSearch: setWords }}
        placeholder="名称、首字母或信用代码"
        value={value}
        onChange={(chosen: EnterpriseOption | undefined) =>
          onChange(chosen ? { value: chosen.value, label: chosen.label } : null)
        }
        loading={isFetching}
        notFoundContent={null}
        options={options}
      />
      <p className="small muted" role="status">
        {asked && !isFetching && options.length === 0 && '名录里没有找到，换几个字再查。'}
      </p>
    </>
  )
}
