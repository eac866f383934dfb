import { useId } from 'react'
import type { GradedEnterprise } from '../../../server/liaison/rosters/grade-contract.ts'
import { cx } from '../../kit/cx.ts'
import { gradeWords } from './roster-words.ts'
import styles from './rosters.module.css'
import type { GradeDraft } from './use-grade-draft.ts'

interface Props {
  row: GradedEnterprise
  draft: GradeDraft
  mayReport: boolean
}

/** 较好 · 一般 · 困难; what is chosen and not saved yet is marked. */
export function GradeChoice({ row, draft, mayReport }: Props) {
  const name = useId()
  const chosen = draft.draft.get(row.id)
  const shown = chosen ?? row.grade
  if (!mayReport) return shown ? gradeWords[shown] : <span className="muted">没有上报</span>
  return (
    <span className={styles.choices} role="radiogroup" aria-label={`${row.name}的运行情况`}>
      {(Object.keys(gradeWords) as (keyof typeof gradeWords)[]).map((grade) => (
        <label key={grade} className={cx(chosen === grade && styles.changed)}>
          <input type="radio" name={name} checked={shown === grade} onChange={() => draft.choose(row, grade)} />
          {gradeWords[grade]}
        </label>
      ))}
    </span>
  )
}
