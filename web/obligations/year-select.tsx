import { Select } from 'antd'
import { useFilters } from '../app/address.ts'

interface Props {
  today: string
  /** The first year there is something to read of. */
  first?: number
}

/** Which year is read; the present one without a choice. */
export function YearSelect({ today, first = Number(today.slice(0, 4)) - 1 }: Props) {
  const [{ year }, setAddress] = useFilters()
  const last = Number(today.slice(0, 4))
  const years = Array.from({ length: Math.max(last - first, 0) + 1 }, (_, back) => last - back)
  return (
    <Select
      aria-label="年度"
      value={year ? Number(year) : last}
      onChange={(value) => setAddress({ year: value === last ? undefined : String(value), period: undefined })}
      options={years.map((value) => ({ value, label: `${value} 年` }))}
    />
  )
}
