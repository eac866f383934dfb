import type { CaseRow } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'
import { FilterChips, type FilterChip } from '../kit/filter-chips.tsx'
import { AddCondition } from './add-condition.tsx'
import { filterKeys } from './case-filter.ts'
import { useConditions, valueOf, without, type Condition } from './conditions.ts'
import { SaveView } from './save-view.tsx'

interface Props {
  query: Filters
  onChange: (change: Filters) => void
  /** A row of the list: it knows the name of the enterprise that the address only knows by id. */
  sample: CaseRow | undefined
}

/** The conditions in force; each can be dropped, others added, all of them kept as a view. */
export function CaseChips({ query, onChange, sample }: Props) {
  const conditions = useConditions()
  const byKey = new Map(conditions.map((condition) => [condition.key as string, condition]))
  const chips = [...wordChips(query, sample), ...conditionChips(conditions, query)]
  const remove = (id: string) => {
    const condition = byKey.get(id)
    // Without a state the list would fall back to the open ones; taking the chip away means all.
    onChange(id === 'mode' ? { mode: 'all' } : condition ? without(condition) : { [id]: undefined })
  }
  return (
    <FilterChips
      chips={chips}
      onRemove={remove}
      onClear={() => onChange(Object.fromEntries(filterKeys.map((key) => [key, undefined])))}
      add={<AddCondition conditions={conditions} query={query} onAdd={onChange} />}
    >
      <SaveView query={query} />
    </FilterChips>
  )
}

function conditionChips(conditions: readonly Condition[], query: Filters): FilterChip[] {
  return conditions
    .filter(({ key }) => key !== 'light' && !(key === 'mode' && query['mode'] === 'all'))
    .flatMap((condition) => {
      const value = valueOf(condition, query)
      return value ? [{ id: condition.key, name: condition.name, value }] : []
    })
}

/** Conditions that are not chosen from a list: words, one enterprise, one joint matter. */
function wordChips(query: Filters, sample: CaseRow | undefined): FilterChip[] {
  const chips: FilterChip[] = []
  if (query['q']) chips.push({ id: 'q', name: '搜索', value: query['q'] })
  if (query['enterprise']) chips.push({ id: 'enterprise', name: '企业', value: sample?.enterprise?.name ?? '这一家' })
  if (query['joint']) chips.push({ id: 'joint', name: '共性问题', value: '同一问题' })
  return chips
}
