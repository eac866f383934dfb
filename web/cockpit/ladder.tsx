import type { CasePage } from '../../server/cases/page-contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { Rungs, type RungMark } from '../kit/budget-bar.tsx'

/** The steps a matter has climbed, the reader's own among them, and what its time limit does next. */
export function Ladder({ page }: { page: CasePage }) {
  const { today, post } = useSession()
  const climbed = page.escalation.map(({ level, to, at }): RungMark => {
    const mine = to === post?.name
    return {
      id: `level-${level}`,
      name: mine ? '您' : to,
      state: mine ? 'here' : 'sent',
      tells: mine ? '请您定' : '已到',
      when: shortDate(dateOf(at), today),
    }
  })
  const next = page.clock?.rungs.find(({ state, at }) => state !== 'sent' && at !== null)
  const coming: RungMark[] = next
    ? [
        {
          id: next.id,
          name: next.name,
          state: 'later',
          tells: `告知${next.tells}`,
          when: shortDate(dateOf(next.at ?? 0), today),
        },
      ]
    : []
  const steps = [...climbed, ...coming].slice(-4)
  return steps.length > 0 ? <Rungs rungs={steps} /> : null
}
