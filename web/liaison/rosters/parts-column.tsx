import type { Nomination, Roster, RosterPartView } from '../../../server/liaison/rosters/contract.ts'
import { useFilters } from '../../app/address.ts'
import { Button } from '../../kit/button.tsx'
import { Light } from '../../kit/light.tsx'
import { Panel } from '../../kit/panel.tsx'
import { gradeWords } from './roster-words.ts'
import styles from './rosters.module.css'

interface Props {
  roster: Roster
  onNominate: (part: string) => void
  onEnd: (nomination: Nomination) => void
}

/** By what rule, how each part came out, what was nominated; counts filter the places. */
export function PartsColumn({ roster, onNominate, onEnd }: Props) {
  return (
    <Panel title="怎样产生的" pad={false} className={styles.stay}>
      <p
        className={styles.intro}
      >{`依据：${roster.source}。从 ${roster.candidates} 户在营企业中产生，一户只列入一处。`}</p>
      {roster.parts.map((part) => (
        <Part key={part.id} part={part} roster={roster} onNominate={onNominate} onEnd={onEnd} />
      ))}
      <Grades roster={roster} />
    </Panel>
  )
}

function Part({ part, roster, onNominate, onEnd }: Props & { part: RosterPartView }) {
  const { id, name, by, figure, note, places, count, sentences } = part
  const nominations = roster.nominations.filter((each) => each.part === id)
  const short = count !== null && places < count
  return (
    <section className={styles.part}>
      <h3>
        <span>{name}</span>
        {count === null ? `${places} 户` : `${places} / ${count}`}
      </h3>
      {count !== null && count > 0 && (
        <div className={styles.meter} aria-hidden="true">
          <i style={{ width: `${Math.min(places / count, 1) * 100}%` }} />
        </div>
      )}
      {figure && <small>{`按 ${figure}从多到少`}</small>}
      {note && <small>{note}</small>}
      {short && by === 'largest' && <Light name="near">名额没有用完</Light>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {by === 'named' && roster.mayDraw && (
        <Button size="small" onClick={() => onNominate(id)}>
          提名一户
        </Button>
      )}
      <Refused nominations={nominations.filter(({ refused }) => refused !== null)} onEnd={onEnd} may={roster.mayDraw} />
    </section>
  )
}

/** Nominations that the rule does not follow any more: to be taken off. */
function Refused({ nominations, may, onEnd }: { nominations: Nomination[]; may: boolean; onEnd: Props['onEnd'] }) {
  if (nominations.length === 0) return null
  return (
    <ul className={styles.refused}>
      {nominations.map((each) => (
        <li key={each.id}>
          <Light name="near">{each.enterprise.name}</Light>
          <small>{each.refused}</small>
          {may && (
            <button type="button" className={styles.link} onClick={() => onEnd(each)}>
              撤下
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Grades({ roster: { grades, year } }: { roster: Roster }) {
  const [{ grade }, setFilters] = useFilters()
  const all = { ...gradeWords, none: '没有上报' }
  return (
    <section className={styles.part}>
      <h3>{`${year} 年运行情况`}</h3>
      <div className={styles.grades}>
        {(Object.keys(all) as (keyof typeof all)[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={grade === each}
            onClick={() => setFilters({ grade: grade === each ? undefined : each, change: undefined })}
          >
            {all[each]} <b>{grades[each]}</b>
          </button>
        ))}
      </div>
    </section>
  )
}
