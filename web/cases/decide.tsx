import type { CaseAction } from '../../server/cases/page-contract.ts'
import { Button } from '../kit/button.tsx'
import { useKeys } from '../kit/use-keys.ts'
import styles from './decide.module.css'
import { noteOf } from './needs.ts'

/** The ways to decide, alike to the eye; digits open them. */
export function Decide({ acts, onOpen }: { acts: readonly CaseAction[]; onOpen: (id: string) => void }) {
  useKeys(acts.map(({ id, name }, index) => ({ key: String(index + 1), label: name, run: () => onOpen(id) })))
  return (
    <ul className={styles.ways}>
      {acts.map((action, index) => (
        <li key={action.id}>
          <Button wide kbd={String(index + 1)} onClick={() => onOpen(action.id)}>
            {action.name}
          </Button>
          {noteOf(action) && <p>{noteOf(action)}</p>}
        </li>
      ))}
    </ul>
  )
}
