import type { Meeting } from '../../server/meetings/contract.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './facts-panel.module.css'
import { postWords, timeSpan } from './meeting-words.ts'

/** When, where, who presides, and what is on the agenda. */
export function FactsPanel({ meeting }: { meeting: Meeting }) {
  const { kind, startsAt, endsAt, place, host, convener, form, agenda, cancelled } = meeting
  return (
    <Panel>
      <div className={styles.two}>
        <FactList
          labelWidth={48}
          facts={[
            ['时间', <b key="time">{timeSpan(startsAt, endsAt)}</b>],
            ['地点', place],
            ['主持', host],
            ['召集', postWords(convener.unit, convener.name)],
            ['类型', form ? `${kind.name}，${form}` : kind.name],
            ['取消', cancelled],
          ]}
        />
        <div>
          <h2 className={styles.head}>议程</h2>
          {agenda.length === 0 && <p className="muted">没有写议程</p>}
          <ol className={styles.agenda}>
            {agenda.map(({ what, by }, index) => (
              <li key={index}>
                {what}
                {by && <span className="muted">{`（${by}）`}</span>}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </Panel>
  )
}
