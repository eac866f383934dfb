import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { useToast } from '../kit/use-toast.ts'
import { ChangedSince } from './changed-since.tsx'
import styles from './main-act.module.css'
import { useAct } from './use-act.ts'

interface Props {
  page: CasePage
  action: CaseAction
  onOpen: () => void
}

/** The one main button of the page. An action that asks nothing is done at once; others open their form. */
export function MainAct({ page, action, onOpen }: Props) {
  const toast = useToast()
  const atOnce = action.fields.length === 0
  const act = useAct(page, action, () => toast.done(`${page.number} ${action.name}：已记录`))
  const press = () => (atOnce ? act.submit({}, page.version) : onOpen())
  useKeys([{ key: 'd', label: action.name, run: press }])
  return (
    <div className={styles.main}>
      {atOnce && act.problem && <ProblemState error={act.problem} title={`没有${action.name}`} />}
      {atOnce && act.conflict && act.changedSince && <ChangedSince entries={act.changedSince} onSeen={act.seen} />}
      <Button tone="main" wide kbd="d" busy={act.busy} onClick={press}>
        {action.name}
      </Button>
    </div>
  )
}
