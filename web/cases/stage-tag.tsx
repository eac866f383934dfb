import type { CaseRow } from '../../server/cases/contract.ts'
import { Tag } from '../kit/tag.tsx'

/** The stage of a case: pale blue when somebody must act, grey while others work on it. */
export function StageTag({ stage }: { stage: CaseRow['stage'] }) {
  return <Tag {...(stage.mode === 'to-do' && { tone: 'todo' as const })}>{stage.name}</Tag>
}
