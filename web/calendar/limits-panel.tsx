import type { CityCalendar, LimitView } from '../../server/calendar/contract.ts'
import { Panel } from '../kit/panel.tsx'
import type { Term } from './calendar-queries.ts'
import styles from './limits-panel.module.css'

interface Props {
  calendar: CityCalendar
  /** Puts a limit into the calculator. */
  onPick: (term: Pick<Term, 'unit' | 'amount'>) => void
}

/** The time limits the city declares, by where they are written; each opens in the calculator. */
export function LimitsPanel({ calendar: { limits, hours }, onPick }: Props) {
  const groups = Map.groupBy(limits, ({ kind, source }) => `${kind}：${source}`)
  return (
    <Panel title="本市各项时限" note={`工作时间 ${hours.join('，')}`} large pad={false}>
      {[...groups].map(([source, group]) => (
        <section key={source} className={styles.group}>
          <h3>{source}</h3>
          <dl>
            {group.map((limit) => (
              <div key={limit.id}>
                <dt>{limit.name}</dt>
                <dd>
                  <Amount limit={limit} onPick={onPick} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  )
}

function Amount({ limit: { unit, amount, name }, onPick }: { limit: LimitView; onPick: Props['onPick'] }) {
  if (unit === 'working-minutes') return <span className={styles.amount}>{amount} 分钟工作时间</span>
  return (
    <button type="button" className={styles.amount} onClick={() => onPick({ unit, amount })}>
      <span className="sr">算一算{name}：</span>
      {amount} {unit === 'working-days' ? '个工作日' : '天'}
    </button>
  )
}
