import { useFilters } from '../app/address.ts'
import type { Term } from './calendar-queries.ts'

const customary = 7

/** The term of the address, so that a calculation can be sent to somebody; seven working days from today without one. */
export function useTerm(today: string): [Term, (change: Partial<Term>) => void] {
  const [filters, setFilters] = useFilters()
  const amount = Number(filters['days'] ?? customary)
  const term: Term = {
    start: filters['start'] ?? today,
    unit: filters['unit'] === 'calendar-days' ? 'calendar-days' : 'working-days',
    amount: Number.isFinite(amount) ? amount : customary,
  }
  const change = ({ start, unit, amount: days }: Partial<Term>): void =>
    setFilters({ ...(start && { start }), ...(unit && { unit }), ...(days !== undefined && { days: String(days) }) })
  return [term, change]
}
