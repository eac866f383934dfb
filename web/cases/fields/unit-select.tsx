import { Select } from 'antd'
import { useUnits } from '../case-choices.ts'

interface Props {
  value: string | null
  onChange: (id: string) => void
  /** Units already taken elsewhere in the form. */
  without?: readonly string[]
  label?: string
  id?: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

/** A unit of the city, found by its full or short name. */
export function UnitSelect({ value, onChange, without = [], label, ...rest }: Props) {
  const units = useUnits()
  const options = units
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name, shortName }) => ({ value: id, label: shortName, full: `${shortName} ${name}` }))
  return (
    <Select
      {...rest}
      aria-label={label}
      showSearch
      placeholder="选一个单位，可打字找"
      notFoundContent="没有叫这个名字的单位"
      optionFilterProp="full"
      value={value}
      options={options}
      onChange={onChange}
    />
  )
}
