import type { MeetingMonth } from '../../server/meetings/contract.ts'
import { clockTime, dateOf } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { monthOf } from './month-weeks.ts'

/** Other meetings of the chosen day, so that nobody is called to two places at once. */
export function SameDay({ on }: { on: string }) {
  const { data } = useGet<MeetingMonth>(on ? '/meetings/month' : null, { month: monthOf(on) })
  const others = data?.rows.filter(({ startsAt, state }) => dateOf(startsAt) === on && state !== 'cancelled') ?? []
  if (others.length === 0) return null
  return (
    <p className="small muted">
      {`这天还有 ${others.length} 场：`}
      {others.map(({ startsAt, title, unit }) => `${clockTime(startsAt)} ${title}（${unit.name}）`).join('；')}
    </p>
  )
}
