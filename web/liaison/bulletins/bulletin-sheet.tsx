import type { LiaisonBulletin } from '../../../server/liaison/bulletins/contract.ts'
import { Panel } from '../../kit/panel.tsx'
import { StatLine } from '../../kit/stat-line.tsx'
import { EmptyState } from '../../kit/state.tsx'
import { LineTable } from './line-table.tsx'
import { Remarks } from './remarks.tsx'
import styles from './bulletin-sheet.module.css'

interface Props {
  bulletin: LiaisonBulletin
  mayWrite: boolean
}

/** What a bulletin says: the whole, leaders of the city, leaders of the counties, the counties, words, and how it was made. */
export function BulletinSheet({ bulletin, mayWrite }: Props) {
  const { total, leaders, counties, rules } = bulletin
  const levels = [
    { id: 'city', title: '市级领导', lines: leaders.filter(({ level }) => level === 'city') },
    { id: 'county', title: '县级领导', lines: leaders.filter(({ level }) => level === 'county') },
  ]
  return (
    <div className={styles.sheet}>
      <Panel pad={false}>
        <StatLine
          stats={[
            { label: '联系企业', value: total.links, unit: '户', note: `${total.leaders} 位领导` },
            { label: '本期走访', value: total.visits, unit: '次', note: `${total.behindLeaders} 位落后` },
            {
              label: '带回问题',
              value: total.heard,
              unit: '个',
              note: `已了结 ${total.solved} 个，逾期 ${total.late} 个`,
            },
          ]}
        />
      </Panel>
      {leaders.length === 0 && <EmptyState title="这一期没有联系和走访的记录" />}
      {levels
        .filter(({ lines }) => lines.length > 0)
        .map(({ id, title, lines }) => (
          <Panel key={id} title={title} note={`${lines.length} 位`} pad={false}>
            <LineTable
              label={`${title}的联系、走访和问题`}
              first="岗位"
              lines={lines.map((line) => ({ ...line, id: line.post.id, name: line.post.name, leader: line.post.id }))}
            />
          </Panel>
        ))}
      {counties.length > 0 && (
        <Panel title="各县（区）" note={`${counties.length} 个`} pad={false}>
          <LineTable
            label="各县（区）的联系、走访和问题"
            first="县（区）"
            lines={counties.map((line) => ({ ...line, id: line.district }))}
          />
        </Panel>
      )}
      <Remarks bulletin={bulletin} mayWrite={mayWrite} />
      <Panel title="这些数怎么来的">
        <ol className={styles.rules}>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ol>
      </Panel>
    </div>
  )
}
