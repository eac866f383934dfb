import type { CasePage } from '../../server/cases/page-contract.ts'
import { longDate } from '../app/format.ts'
import { DueDate } from '../kit/due-date.tsx'
import { ListRow, RowList } from '../kit/row-list.tsx'
import { TimeLeft } from '../kit/time-left.tsx'
import { UnitChip } from '../kit/unit-chip.tsx'

/** Each unit with its part, its time and what it does now; before hand-out, the office's own time. */
export function WhoHolds({ page: { tasks, clock, stage, coordinator, leader } }: { page: CasePage }) {
  return (
    <RowList label="谁在办">
      {tasks.length === 0 && (
        <ListRow
          title={stage.name}
          line={clock && <TimeLeft light={clock.timeLeft.light} text={clock.timeLeft.text} />}
        />
      )}
      {tasks.map(({ unit, role, what, timeLeft, now }) => (
        <ListRow
          key={unit.id}
          title={
            <>
              <UnitChip part={role} name={unit.shortName} />
              <span>{now}</span>
            </>
          }
          line={
            <>
              {timeLeft && <TimeLeft light={timeLeft.light} text={timeLeft.text} />}
              {timeLeft?.dueDate && <DueDate date={longDate(timeLeft.dueDate)} provisional={timeLeft.provisional} />}
              {what && <span>{what}</span>}
            </>
          }
        />
      ))}
      {coordinator && <ListRow title="协调" line={coordinator} />}
      {leader && <ListRow title={leader.called} line={leader.name} />}
    </RowList>
  )
}
