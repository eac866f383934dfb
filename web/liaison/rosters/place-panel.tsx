import type { Nomination, Roster, RosterPlace } from '../../../server/liaison/rosters/contract.ts'
import { dateOf } from '../../app/format.ts'
import { Button } from '../../kit/button.tsx'
import { cx } from '../../kit/cx.ts'
import { FactList } from '../../kit/fact-list.tsx'
import { Go } from '../../kit/go.tsx'
import { Panel } from '../../kit/panel.tsx'
import { useRosterAddresses } from './roster-addresses.ts'
import { gradeWords, moveWords, tenThousands } from './roster-words.ts'
import styles from './rosters.module.css'

interface Props {
  roster: Roster
  place: RosterPlace
  onEnd: (nomination: Nomination) => void
  /** Inside a dialog that says the name already. */
  bare: boolean
}

/** One place explained wholly: why it was given, its group member by member, the enterprise, and last year. */
export function PlacePanel({ roster, place, onEnd, bare }: Props) {
  const { enterprise } = useRosterAddresses()
  const nomination = roster.nominations.find(
    (each) => each.enterprise.id === place.enterprise && each.part === place.part.id,
  )
  const content = (
    <div className={cx(styles.place, bare && styles.bare)}>
      <h3>为什么列入</h3>
      <ul className={styles.why}>
        {place.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {place.group && <GroupTable place={place} />}
      <h3>企业</h3>
      <FactList labelWidth={64} facts={factsOf(place)} />
      <h3>上年</h3>
      <p>{beforeWords(roster, place)}</p>
      {nomination && <p className="muted">{`${dateOf(nomination.madeAt)} ${nomination.madeBy}提名`}</p>}
      <div className={styles.acts}>
        <Go className={styles.open} to={enterprise(place.enterprise)}>
          打开企业
        </Go>
        {nomination && roster.mayDraw && (
          <Button size="small" onClick={() => onEnd(nomination)}>
            撤下提名
          </Button>
        )}
      </div>
    </div>
  )
  if (bare) return content
  return (
    <Panel
      pad={false}
      className={styles.stay}
      title={place.name}
      note={place.rank === null ? place.part.name : `第 ${place.rank} 名`}
    >
      {content}
    </Panel>
  )
}

const factsOf = ({ part, district, park, industry, creditCode, grade, value }: RosterPlace) =>
  [
    ['列入', part.name],
    ['本户', value === null ? null : `${tenThousands(value)} 万元`],
    ['区县', district?.name],
    ['园区', park],
    ['行业', industry],
    ['运行情况', grade && gradeWords[grade]],
    ['信用代码', creditCode],
  ] as const

/** Each member with its figure; the first speaks for the group. */
function GroupTable({ place: { group, ranked, enterprise } }: { place: RosterPlace }) {
  if (!group || ranked === null) return null
  return (
    <table className={styles.members}>
      <caption>{`${group.name}的合计是这样来的`}</caption>
      <thead>
        <tr>
          <th scope="col">成员</th>
          <th scope="col">万元</th>
        </tr>
      </thead>
      <tbody>
        {group.members.map((member) => (
          <tr key={member.enterprise} className={cx(member.enterprise === enterprise && styles.mine)}>
            <td>{member.name}</td>
            <td>{member.value === null ? '没有报数' : tenThousands(member.value)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计，名次按它</th>
          <td>{tenThousands(ranked)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function beforeWords({ comparison }: Roster, place: RosterPlace): string {
  if (!comparison) return '没有上年批准的名单可比。'
  if (!place.before) return `${comparison.year} 年不在名单里，今年新进。`
  const { rank, part, value } = place.before
  const amount = value === null ? '' : `，${tenThousands(value)} 万元`
  if (rank === null) return `${comparison.year} 年也在名单里（${part}）。`
  return `${comparison.year} 年第 ${rank} 名（${part}）${amount}；今年${moveWords(place)}。`
}
