import { Select } from 'antd'
import type { KindChoices } from '../../server/meetings/contract.ts'
import { Field } from '../kit/field.tsx'
import { EnterprisesSelect } from './enterprises-select.tsx'

export interface Guests {
  posts: string[]
  units: string[]
  enterprises: { id: string; name: string }[]
}

interface Props {
  value: Guests
  choices: KindChoices
  error: string | undefined
  onChange: (guests: Partial<Guests>) => void
}

/** Who is asked to come: leaders, units, enterprises. */
export function GuestFields({ value, choices, error, onChange }: Props) {
  return (
    <>
      <Field label="请哪些领导" after={counted(value.posts.length, '位')} optional>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={value.posts}
          onChange={(posts: string[]) => onChange({ posts })}
          options={choices.leaders.map(({ id, name, unit }) => ({ value: id, label: `${name}（${unit}）` }))}
        />
      </Field>
      <Field label="请哪些单位" after={counted(value.units.length, '家')} optional>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          value={value.units}
          onChange={(units: string[]) => onChange({ units })}
          options={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field label="请哪些企业" after={counted(value.enterprises.length, '户')} optional error={error}>
        <EnterprisesSelect value={value.enterprises} onChange={(enterprises) => onChange({ enterprises })} />
      </Field>
    </>
  )
}

const counted = (amount: number, measure: string) => (amount > 0 ? `${amount} ${measure}` : undefined)
