import type { Roster, RosterPlace } from '../../../server/liaison/rosters/contract.ts'
import { cx } from '../../kit/cx.ts'
import type { Column } from '../../kit/ledger-table.tsx'
import { Tag } from '../../kit/tag.tsx'
import { changeWords, gradeWords, shortWhy, tenThousands } from './roster-words.ts'
import styles from './rosters.module.css'

/** The columns a roster has something to say in. */
export function placeColumns({ parts, comparison, grades }: Roster): Column<RosterPlace>[] {
  const ranked = parts.some(({ by }) => by === 'largest')
  const grouped = parts.some(({ groups }) => groups > 0)
  const graded = grades.good + grades.fair + grades.poor > 0
  const columns: (Column<RosterPlace> | false)[] = [
    ranked && { id: 'rank', head: '名次', width: 50, cell: ({ rank, leads }) => (leads ? rank : '') },
    {
      id: 'name',
      head: '企业',
      cell: ({ name, leads }) => <span className={cx(styles.name, !leads && styles.member)}>{name}</span>,
    },
    grouped && { id: 'group', head: '集团', width: 96, cell: ({ group }) => group?.name },
    ranked && { id: 'value', head: '万元', width: 84, right: true, cell: (place) => <Amount place={place} /> },
    parts.length > 1 && { id: 'part', head: '部分', width: 92, cell: ({ part }) => part.name },
    graded && { id: 'grade', head: '状况', width: 48, cell: ({ grade }) => grade && gradeWords[grade] },
    comparison !== null && {
      id: 'change',
      head: `比 ${comparison.year} 年`,
      width: 76,
      cell: (place) => <Change place={place} />,
    },
    { id: 'why', head: '为什么', width: 122, cell: (place) => <span className="muted">{shortWhy(place)}</span> },
  ]
  return columns.filter((column) => column !== false)
}

/** Of a group the first row has the sum it ranks by, the others their own. */
function Amount({ place: { leads, ranked, value, group } }: { place: RosterPlace }) {
  const fen = leads ? ranked : value
  if (fen === null) return <span className="muted">{group ? '没有报数' : ''}</span>
  return <span className={leads ? undefined : 'muted'}>{tenThousands(fen)}</span>
}

function Change({ place }: { place: RosterPlace }) {
  const words = changeWords(place)
  if (place.change === 'entered') return <Tag tone="todo">{words}</Tag>
  return <span className={words === '不变' ? 'muted' : undefined}>{words}</span>
}

/** How a place reads on a phone; pressing it explains it. */
export function PhonePlace({ place, onOpen }: { place: RosterPlace; onOpen: () => void }) {
  const { rank, name, ranked, grade, group, leads } = place
  return (
    <button type="button" className={styles.phonePlace} onClick={onOpen}>
      <b>{leads ? rank : ''}</b>
      <strong>{name}</strong>
      <span>
        {group && <span>{group.name}</span>}
        {ranked !== null && leads && <span>{`${tenThousands(ranked)} 万元`}</span>}
        {grade && <span>{gradeWords[grade]}</span>}
        <Change place={place} />
        <span className="muted">{shortWhy(place)}</span>
      </span>
    </button>
  )
}
