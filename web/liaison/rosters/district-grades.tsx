import type { GradePage } from '../../../server/liaison/rosters/grade-contract.ts'
import { useFilters } from '../../app/address.ts'
import { dateOf } from '../../app/format.ts'
import { Light } from '../../kit/light.tsx'
import { Panel } from '../../kit/panel.tsx'
import styles from './rosters.module.css'

/** How far each county has reported; whoever lacks most first. Pressing one shows its enterprises. */
export function DistrictGrades({ page: { districts } }: { page: GradePage }) {
  const [{ district }, setFilters] = useFilters()
  const open = districts.filter(({ counts }) => counts.none > 0).length
  return (
    <Panel pad={false} title="各区县上报" note={open > 0 ? `${open} 个没有报齐` : '都报齐了'}>
      <ul className={styles.districts}>
        {districts.map(({ id, name, counts: { good, fair, poor, none }, last }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={district === id}
              onClick={() => setFilters({ district: district === id ? undefined : id })}
            >
              <span>{name}</span>
              {none > 0 ? (
                <Light name="near" plain>{`缺 ${none} 户`}</Light>
              ) : (
                <Light name="done" plain>
                  报齐
                </Light>
              )}
              <small>
                {`较好 ${good}，一般 ${fair}，困难 ${poor}`}
                {last ? `；${dateOf(last)} 报` : ''}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
